/** One entry of a help text: what stands to the left, and what is said of it. */
export interface HelpEntry {
  /** The heading that it stands under, in lower case, without its colon. */
  readonly section: string;
  /** Flags and what they take, such as `--lr LR, --learning-rate LR`; columns of it are two blanks apart. */
  readonly header: string;
  /** What is said of it, on one line. */
  readonly text: string;
}

/** Where entries are other words than options. */
const otherEntries = /^(positional arguments|arguments|commands)$/;
/** Deeper lines are the text of an entry, also where they begin with a dash. */
const DEEPEST_ENTRY = 8;

/** The usage of a help text, on one line; empty where there is none. */
export function usageOf(help: string): string {
  const [, usage = ''] = /^\s*usage:([\s\S]*?)(?:\n\s*\n|$(?![\s\S]))/i.exec(help) ?? [];
  return usage.replace(/\s+/g, ' ').trim();
}

/** The entries of a help text as argparse, click and their like write it, boxes around them or not. */
export function helpEntries(help: string): readonly HelpEntry[] {
  const entries: { section: string; indent: number; header: string; text: string[] }[] = [];
  let section = '';
  let ended = true;
  for (const raw of help.split('\n')) {
    const boxed = /^\s*╭─+\s*(.*?)\s*─*╮\s*$/.exec(raw);
    // Boxes mark required options by a star in a column before them.
    const line = raw.replace(/^\s*│ ?(\*?)/, (_, star: string) => star.replace('*', ' ')).replace(/\s*│?\s*$/, '');
    const content = line.trim();
    const indent = line.length - line.trimStart().length;
    const heading = boxed?.[1] ?? (indent === 0 ? /^(.*):$/.exec(content)?.[1] : undefined);
    const last = entries.at(-1);
    if (heading !== undefined) {
      section = heading.toLowerCase();
      ended = true;
    } else if (content === '') {
      ended ||= !otherEntries.test(section);
    } else if (isEntry(content, indent, section, ended ? undefined : last?.indent)) {
      const [header, text] = splitHeader(content);
      entries.push({ section, indent, header, text: text === '' ? [] : [text] });
      ended = false;
    } else if (last && !ended && indent > last.indent) {
      last.text.push(content);
    } else {
      ended = true;
    }
  }
  return entries.map(({ text, ...entry }) => ({
    section: entry.section,
    header: entry.header,
    text: text.join(' ').replace(/\s+/g, ' '),
  }));
}

function isEntry(content: string, indent: number, section: string, entryIndent: number | undefined): boolean {
  if (indent === 0 || indent > DEEPEST_ENTRY) return false;
  if (/^--?[A-Za-z]/.test(content)) return true;
  return otherEntries.test(section) && (entryIndent === undefined || indent <= entryIndent);
}

/** What stands in the columns of flags and what they take, and the rest. */
function splitHeader(content: string): readonly [header: string, text: string] {
  const columns = content.split(/\s{2,}/);
  const first = columns.findIndex((column, index) => index > 0 && !isHeaderColumn(column));
  const end = first < 0 ? columns.length : first;
  return [columns.slice(0, end).join('  '), columns.slice(end).join(' ')];
}

/** Further flags, or the word for a value that stands in a column of its own. */
function isHeaderColumn(column: string): boolean {
  return /^--?[A-Za-z][\w.-]*(,|$|\s\W?[A-Z])|^(FLOAT|INTEGER|TEXT|PATH|FILE|FILENAME|DIRECTORY|BOOLEAN|UUID)( RANGE)?$|^\[[\w.-]+(\|[\w.-]+)+\]$/.test(
    column,
  );
}
