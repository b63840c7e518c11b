import { isAboutPath, statedDefault, type HelpOption, type ProgramHelp } from './help-option.js';
import { helpEntries, usageOf } from './help-entries.js';
import { outsideBrackets } from '../brackets.js';
import { optionHeader } from './option-header.js';

/** `(default: 0.1)`, `(type: float, default: 0.1)`, `(default 0.1)`. */
const defaultNote = /\s*\((?:[^()]*,\s*)?defaults?(?:\s+to)?[:=\s]\s*([^()]*)\)/i;
/** What others than argparse write at the end. */
const bracketDefault = /\s*\[default:\s*([^\]]*)\]/i;

/** What argparse's help tells, and that of programs in other languages that looks like it. */
export function parseArgparseHelp(help: string): ProgramHelp {
  const usage = usageOf(help);
  const required = new Set(outsideBrackets(usage).split(/[\s|]+/));
  const entries = helpEntries(help);
  const options: HelpOption[] = [];
  for (const { section, header, text } of entries) {
    const option = section === 'positional arguments' ? positional(header, text) : named(header, text, required);
    if (option) options.push(option);
  }
  const choice = entries.find(
    ({ section, header }) => section === 'positional arguments' && /^\{[^{}]+\}$/.test(header),
  )?.header;
  // A choice that more arguments follow is one of programs within the program.
  const commands = choice !== undefined && usage.endsWith(`${choice} ...`) ? choice.slice(1, -1).split(',') : [];
  return { style: 'options', options: commands.length > 0 ? options.filter(isNamed) : options, commands };
}

function isNamed({ positional: byPlace }: HelpOption): boolean {
  return !byPlace;
}

function positional(header: string, text: string): HelpOption | undefined {
  const choices = choicesOf(header);
  const name = choices.length > 0 ? 'argument' : header;
  if (!/^[\w.-]+$/.test(name)) return undefined;
  const path = isAboutPath(name, text);
  const value = statedDefault((defaultNote.exec(text) ?? [])[1]);
  return {
    ...{ name, kind: 'value', positional: true, required: value === undefined, default: value, choices, path },
    help: text.replace(defaultNote, ''),
  };
}

function named(header: string, text: string, requiredFlags: ReadonlySet<string>): HelpOption | undefined {
  const parts = optionHeader(header);
  if (!parts || /^(help|version|-h|-v|-V)$/.test(parts.name)) return undefined;
  const { name, takes, negated } = parts;
  const choices = choicesOf(takes ?? '');
  const [, noted] = defaultNote.exec(text) ?? bracketDefault.exec(text) ?? [];
  const value = statedDefault(noted);
  const several = takes !== undefined && (/\.\.\.|\s/.test(takes) || /^\[/.test(value ?? ''));
  const kind =
    takes === undefined
      ? negated
        ? 'switch'
        : 'flag'
      : several
        ? 'list'
        : /^(true|false)$/i.test(value ?? '') || choices.join().toLowerCase() === 'true,false'
          ? 'boolean'
          : 'value';
  return {
    ...{ name, kind, positional: false, choices, default: kind === 'list' ? undefined : value },
    required: requiredFlags.has(name.startsWith('-') ? name : `--${name}`),
    path: takes !== undefined && isAboutPath(name.replace(/[_-]/g, ' '), text, value),
    help: text.replace(defaultNote, '').replace(bracketDefault, '').trim(),
  };
}

function choicesOf(word: string): readonly string[] {
  return /^\{([^{}]+)\}$/.exec(word)?.[1]?.split(/,\s*/) ?? [];
}
