const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML and XML may hold it, in content and in quoted attributes. Control characters, which XML forbids, are `?`. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '?')
    .replaceAll(/[&<>"']/g, (character) => entities[character]!);
}

/** HTML, known to be escaped. */
export interface Html {
  readonly html: string;
}

/** HTML from a template: what is put in is escaped, unless it is HTML itself; arrays are joined, undefined is nothing. */
export function markup(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return { html: parts.map((part, index) => part + (index < values.length ? shown(values[index]) : '')).join('') };
}

/** Text that is HTML already. */
export const raw = (text: string): Html => ({ html: text });

type HtmlValue = string | number | Html | undefined | readonly (Html | string | undefined)[];

function shown(value: HtmlValue): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if ('html' in value) return value.html;
  return value.map(shown).join('');
}
