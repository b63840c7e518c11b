import type { HelpOption } from '../help/help-option.js';

/** Whether a script takes what it is told from seedsweep's Python client. */
export function usesClient(script: string): boolean {
  return /^\s*(?:import\s+seedsweep|from\s+seedsweep\s+import)\b/m.test(script);
}

/** The parameters that such a script reads by name, with the defaults that it gives them. */
export function clientParameters(script: string): readonly HelpOption[] {
  const read = [...script.matchAll(/\bparams(?:\[|\.get\()\s*["']([^"'\n]+)["']/g)].map(([, name = '']) => name);
  const [, defaults = ''] = /\bdefaults\s*=\s*\{([^{}]*)\}/.exec(script) ?? [];
  const given = new Map(
    [...defaults.matchAll(/["']([^"'\n]+)["']\s*:\s*("[^"\n]*"|'[^'\n]*'|[^,\n]+)/g)].map(
      ([, name = '', value = '']) => [name, value.trim().replace(/^(["'])(.*)\1$/, '$2')],
    ),
  );
  return [...new Set([...given.keys(), ...read])].map((name) => {
    const value = given.get(name);
    const kind = value === 'True' || value === 'False' ? 'boolean' : 'value';
    return { name, kind, positional: false, required: false, default: value, choices: [], path: false, help: '' };
  });
}
