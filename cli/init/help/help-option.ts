/**
 * What an option takes. `value`: one word. `flag`: nothing; it is there or not. `switch`: nothing, and there is a
 * `--no-…` beside it. `boolean`: true or false, as a word. `list`: several words.
 */
export type OptionKind = 'value' | 'flag' | 'switch' | 'boolean' | 'list';

/** One thing that a program can be told, as its help tells of it. */
export interface HelpOption {
  /** What the program calls it: `lr`, `optim.lr`; with its dash where it has a single one, such as `-b`. */
  readonly name: string;
  readonly kind: OptionKind;
  /** It is told by its place among the arguments, not by a name. */
  readonly positional: boolean;
  /** The program does not run without it. */
  readonly required: boolean;
  /** As the program writes it; undefined where it does not say, or has none. */
  readonly default: string | undefined;
  /** All values that it takes, where they are few. */
  readonly choices: readonly string[];
  /** It takes the path of a file or folder, as far as the help tells. */
  readonly path: boolean;
  /** One line. */
  readonly help: string;
}

/** What a program's help tells. */
export interface ProgramHelp {
  readonly style: 'options' | 'hydra';
  readonly options: readonly HelpOption[];
  /** Programs within the program, such as `train` and `eval`, each with a help of its own. */
  readonly commands: readonly string[];
}

/** A default that says nothing: Python's None, an empty text. */
export function statedDefault(text: string | undefined): string | undefined {
  const bare = text?.trim().replace(/^(["'])(.*)\1$/, '$2');
  return bare === undefined || /^(none|null|)$/i.test(bare) ? undefined : bare;
}

/** Whether these words are about a file or a folder. */
export function isAboutPath(...words: readonly (string | undefined)[]): boolean {
  return words.some((word) => word !== undefined && /\b(dir|directory|folder|path|file)\b|[/\\]/i.test(word));
}
