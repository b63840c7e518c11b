import { messageOf } from '../../../../common/errors.js';
import { findFiles } from './find-files.js';
import { GrowingFile } from './growing-file.js';

/** Most bytes of a file that one poll takes in. */
const POLL_BYTES = 1024 * 1024;
/** New files are looked for at every so many polls: a folder may hold thousands that are none of ours. */
const SEARCH_EVERY = 4;
const MAX_FILES = 200;

/** What is made of one file's bytes. */
export interface FileReader<Item> {
  /** What is in the next bytes, which are its own only until it returns. */
  take(bytes: Buffer): readonly Item[];
  /** The file begins anew. */
  restart(): void;
  /** Nothing more comes: what waited for more. */
  finish(): readonly Item[];
  /** No more of the file is wanted. */
  readonly isDone: boolean;
}

interface Followed<Item> {
  readonly file: GrowingFile;
  readonly reader: FileReader<Item>;
}

/**
 * Follows a file, or all files of a kind below a folder, as they appear and grow. Neither needs to exist. What cannot be
 * read is noted, and tried again. Whoever runs the program calls {@link poll} every so often, never while a poll runs, and
 * {@link finish} once, when the program has ended.
 */
export class FollowedFiles<Item> {
  private readonly files = new Map<string, Followed<Item>>();
  private polls = 0;
  private items: Item[] = [];

  /** @param name matches the names of files below `path`, where that is a folder; @param open makes the reader of a file */
  constructor(
    private readonly path: string,
    private readonly name: RegExp,
    private readonly open: (file: string) => FileReader<Item>,
    private readonly note: (sentence: string) => void,
  ) {}

  /** What was added since, at most 1 MiB of each file. */
  async poll(): Promise<readonly Item[]> {
    if (this.polls++ % SEARCH_EVERY === 0) await this.search();
    await this.readAll(POLL_BYTES);
    return this.drain();
  }

  /** What is left, also what is in a last line without its break. */
  async finish(): Promise<readonly Item[]> {
    await this.search();
    while (!(await this.readAll(POLL_BYTES)));
    for (const { reader } of this.files.values()) this.items.push(...reader.finish());
    return this.drain();
  }

  private drain(): readonly Item[] {
    const { items } = this;
    this.items = [];
    return items;
  }

  private async search(): Promise<void> {
    const found = await this.noting(this.path, () => findFiles(this.path, this.name), []);
    for (const path of found) {
      if (this.files.has(path)) continue;
      if (this.files.size >= MAX_FILES) {
        this.note(`There are more than ${MAX_FILES} files below ${this.path}; the rest is not read.`);
        return;
      }
      this.files.set(path, this.follow(path));
    }
  }

  private follow(path: string): Followed<Item> {
    const reader = this.open(path);
    const file = new GrowingFile(path, {
      take: (bytes) => {
        for (const item of reader.take(bytes)) this.items.push(item);
        return !reader.isDone;
      },
      restart: () => reader.restart(),
    });
    return { file, reader };
  }

  /** Whether everything is read that there is. */
  private async readAll(maxBytes: number): Promise<boolean> {
    let all = true;
    for (const { file, reader } of this.files.values()) {
      if (!reader.isDone) all = (await this.noting(file.path, () => file.read(maxBytes), true)) && all;
    }
    return all;
  }

  private async noting<T>(path: string, work: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await work();
    } catch (error) {
      this.note(`${path} cannot be read: ${messageOf(error)}.`);
      return otherwise;
    }
  }
}
