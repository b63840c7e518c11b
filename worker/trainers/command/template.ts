/*
 * Words of a command in which `${name}` stands for a value: a parameter, or one of `templateWords`. `$${` is a plain `${`.
 * A value takes the place of its name and nothing more: no shell reads it.
 */

/** What a template may name beside parameters. */
export const templateWords = {
  args: 'all parameters, dataset and seed, as `args` says; a word of its own',
  seed: "the trial's seed",
  dataset: 'the name of its dataset',
  trial: "the trial's id",
  attempt: '1, 2, 3 …',
  output: "the folder where the trial's files are kept",
  checkpoints: 'a folder that is kept from attempt to attempt',
  'params.json': 'the path of a JSON file with all parameters',
} as const;
export type TemplateWord = keyof typeof templateWords;

/** A piece of a template: text, or a name in `${…}`. */
export type TemplatePart = string | { readonly name: string };

/** The pieces of a word. Throws RangeError for `${` without its `}`, and for an empty name. */
export function templateParts(word: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let text = '';
  let at = 0;
  while (at < word.length) {
    if (word.startsWith('$${', at)) {
      text += '${';
      at += 3;
    } else if (word.startsWith('${', at)) {
      const end = word.indexOf('}', at);
      const name = end < 0 ? '' : word.slice(at + 2, end).trim();
      if (end < 0) throw new RangeError('`${` lacks its `}`');
      if (name === '') throw new RangeError('`${}` names nothing');
      if (text !== '') parts.push(text);
      text = '';
      parts.push({ name });
      at = end + 1;
    } else {
      text += word[at]!;
      at++;
    }
  }
  if (text !== '') parts.push(text);
  return parts;
}

/** The names in a word's `${…}`. Throws as {@link templateParts}. */
export function templateNames(word: string): readonly string[] {
  return templateParts(word).flatMap((part) => (typeof part === 'string' ? [] : [part.name]));
}

/** A word with its values. Throws RangeError as {@link templateParts}, and for a name that `valueOf` knows nothing of. */
export function fillTemplate(word: string, valueOf: (name: string) => string | undefined): string {
  return templateParts(word)
    .map((part) => {
      if (typeof part === 'string') return part;
      const value = valueOf(part.name);
      if (value === undefined) throw new RangeError(`\`\${${part.name}}\` has no value`);
      return value;
    })
    .join('');
}
