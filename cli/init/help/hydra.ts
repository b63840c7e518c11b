import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import { isAboutPath, statedDefault, type HelpOption, type ProgramHelp } from './help-option.js';

/** Whether a help text is that of a Hydra program. */
export function isHydraHelp(help: string): boolean {
  return /^== Config ==\s*$/m.test(help);
}

/** What Hydra's help tells: its configuration groups, and every value of its configuration by its path. */
export function parseHydraHelp(help: string): ProgramHelp {
  const groups = groupsOf(section(help, 'Configuration groups'));
  const document = parseDocument(section(help, 'Config'));
  const values = document.errors.length > 0 ? [] : valuesOf(document.contents, []);
  const grouped = new Set(groups.map(({ name }) => name));
  return { style: 'hydra', options: [...groups, ...values.filter(({ name }) => !grouped.has(name))], commands: [] };
}

/** The lines between a heading, with the sentence that follows it, and the next heading or Hydra's signature. */
function section(help: string, heading: string): string {
  const [, after = ''] = help.split(new RegExp(`^== ${heading} ==\\s*$`, 'm'));
  const [body = ''] = after.split(/^== |^Powered by Hydra/m);
  return body.replace(/^\s*(Compose your configuration|Override anything)[^\n]*\n/, '');
}

/** Lines such as `optimizer: adam, sgd`. */
function groupsOf(text: string): HelpOption[] {
  return [...text.matchAll(/^([\w./-]+):[ \t]*(.+)$/gm)].map(([, group = '', choices = '']) => ({
    ...{ name: group, kind: 'value', positional: false, required: false, default: undefined, path: false },
    choices: choices.split(/,\s*/).filter(Boolean),
    help: 'a group of the configuration',
  }));
}

function valuesOf(node: Node | null, path: readonly string[]): HelpOption[] {
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) =>
      isScalar(key) ? valuesOf(value as Node | null, [...path, String(key.value)]) : [],
    );
  }
  if (path.length === 0) return [];
  const common = { name: path.join('.'), positional: false, choices: [], help: '' };
  if (isSeq(node)) return [{ ...common, kind: 'list', required: false, default: undefined, path: false }];
  if (node !== null && !isScalar(node)) return [];
  const text = node === null ? undefined : (node.source ?? String(node.value));
  // What is made of other values follows them.
  if (text?.includes('${')) return [];
  const required = text === '???';
  return [
    {
      ...common,
      kind: typeof node?.value === 'boolean' ? 'boolean' : 'value',
      required,
      default: required ? undefined : statedDefault(text),
      path: isAboutPath(path.at(-1)!.replace(/[_-]/g, ' '), text),
    },
  ];
}
