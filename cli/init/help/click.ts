import { isAboutPath, statedDefault, type HelpOption, type ProgramHelp } from './help-option.js';
import { helpEntries, usageOf, type HelpEntry } from './help-entries.js';
import { optionHeader } from './option-header.js';

/** `[default: 0.1]`, `[default: 0.5; 0<=x<=1]`, `[default: sgd; required]`. */
const defaultNote = /\[(?:[^\]]*;\s*)?default:\s*([^\];]*)[^\]]*\]/i;
const requiredNote = /\[(?:[^\]]*;\s*)?required(?:;[^\]]*)?\]/i;
/** All that click adds to what the author wrote. */
const notes = /\s*\[(?:default:|required|env var:|x[<>]|[-\d.]+<)[^\]]*\]/gi;

/** Whether a help text is click's, or Typer's, which is built on it. */
export function isClickHelp(help: string): boolean {
  return /^\s*Usage: .*(\[OPTIONS\]|COMMAND)/m.test(help);
}

/** What click's help tells. */
export function parseClickHelp(help: string): ProgramHelp {
  const entries = helpEntries(help);
  const options = entries.flatMap((entry) => (entry.section === 'options' ? (optionOf(entry) ?? []) : []));
  return {
    style: 'options',
    options: [...argumentsOf(usageOf(help)), ...options],
    commands: entries.flatMap(({ section, header }) => (section === 'commands' ? [header.split(/\s/)[0]!] : [])),
  };
}

/** Words in capitals after `[OPTIONS]`; those in brackets may be left out. */
function argumentsOf(usage: string): HelpOption[] {
  const words = usage.split(' [OPTIONS]')[1]?.trim().split(' ') ?? [];
  return words
    .filter((word) => /^[A-Z][A-Z0-9_]*(\.\.\.)?$/.test(word) && word !== 'COMMAND')
    .map((word) => ({
      name: word.replace('...', '').toLowerCase(),
      ...{ kind: 'value', positional: true, required: true, default: undefined, choices: [], help: '' },
      path: isAboutPath(word.replaceAll('_', ' ')),
    }));
}

function optionOf({ header, text }: HelpEntry): HelpOption | undefined {
  const parts = optionHeader(header);
  if (!parts || /^(help|version|install-completion|show-completion)$/.test(parts.name)) return undefined;
  const { name, takes, negated, opposed } = parts;
  const noted = statedDefault(defaultNote.exec(text)?.[1]);
  const common = { name, positional: false, required: requiredNote.test(text), help: text.replace(notes, '').trim() };
  if (takes === undefined) {
    // click writes the flag that is in force.
    const value = noted === undefined || opposed ? undefined : String(!/^(false|no-)/i.test(noted));
    return { ...common, kind: negated ? 'switch' : 'flag', default: value, choices: [], path: false };
  }
  const choices = /^\[([^[\]]+)\]$/.exec(takes)?.[1]?.split('|') ?? [];
  return {
    ...{ ...common, choices, default: noted },
    kind: takes === 'BOOLEAN' ? 'boolean' : /\s(?!RANGE)|\.\.\./.test(takes) ? 'list' : 'value',
    path: /^(PATH|FILE|FILENAME|DIRECTORY)$/.test(takes) || isAboutPath(name.replace(/[_-]/g, ' '), noted),
  };
}
