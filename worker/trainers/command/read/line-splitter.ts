import { StringDecoder } from 'node:string_decoder';

/** What is kept of a line, in characters; whole ones can be megabytes (a tensor printed by mistake). */
const MAX_LINE = 64 * 1024;

/** Makes lines of bytes as they come. A carriage return ends a line too: progress bars print them. */
export class LineSplitter {
  private readonly decoder = new StringDecoder('utf8');
  private rest = '';

  /** The lines that end in `chunk`; what is no UTF-8 in it becomes U+FFFD. */
  add(chunk: Uint8Array): readonly string[] {
    return this.split(this.decoder.write(chunk as Buffer));
  }

  /** What is left when nothing more comes. */
  finish(): readonly string[] {
    const lines = [...this.split(this.decoder.end()), this.rest];
    this.rest = '';
    return lines.filter((line) => line !== '');
  }

  private split(text: string): string[] {
    const lines = text.split(/[\r\n]+/);
    lines[0] = this.rest + lines[0]!;
    this.rest = lines.pop()!.slice(0, MAX_LINE);
    return lines.filter((line) => line !== '').map((line) => line.slice(0, MAX_LINE));
  }
}
