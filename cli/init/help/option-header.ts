/** The left side of an option's entry, taken apart. */
export interface OptionHeader {
  /** The first long flag without its dashes, or the first flag as it stands. */
  readonly name: string;
  /** There is a flag for the opposite, `--no-…`. */
  readonly negated: boolean;
  /** There is a flag for the opposite that is called otherwise, such as `--shout / --quiet`. */
  readonly opposed: boolean;
  /** The word for what it takes; undefined for nothing. */
  readonly takes: string | undefined;
}

/** Takes `-b N, --batch-size N` or `--augment / --no-augment` apart; undefined for what is no option. */
export function optionHeader(header: string): OptionHeader | undefined {
  const [left = '', ...opposites] = header.split(/\s*\/\s*(?=-)/);
  const flags: string[] = [];
  let takes: string | undefined;
  for (const part of left.split(/(?:,\s*|\s+)(?=--?[A-Za-z])/)) {
    const [, flag, word] = /^(--?[A-Za-z][\w.-]*)(?:[ =]\s*(.+))?$/s.exec(part.trim()) ?? [];
    if (flag === undefined) return undefined;
    flags.push(flag);
    takes ??= word?.replace(/^<(.*)>$/, '$1');
  }
  const long = flags.filter((flag) => flag.startsWith('--'));
  const name = long[0]?.slice(2) ?? flags[0];
  if (name === undefined) return undefined;
  const against = [...long.slice(1), ...opposites];
  const negated = against.includes(`--no-${name}`);
  return { name, negated, opposed: !negated && opposites.length > 0, takes };
}
