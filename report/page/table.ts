import { markup, type Html } from './escape.js';

/** One column of a table; numbers stand right. */
export interface Column<Item> {
  readonly title: string;
  readonly right?: boolean;
  text(item: Item): string;
}

/** A table that scrolls within its own box where it is wider than the page; the first column names the row. */
export function table<Item>(caption: string, columns: readonly Column<Item>[], items: readonly Item[]): Html {
  const kind = ({ right = false }: Column<Item>) => (right ? markup` class="right"` : undefined);
  const rows = items.map(
    (item) =>
      markup`<tr>
        ${columns.map((column, index) =>
          index === 0
            ? markup`<th scope="row" ${kind(column)}>${column.text(item)}</th>`
            : markup`<td${kind(column)}>${column.text(item)}</td>`,
        )}
      </tr> `,
  );
  return markup`<div class="scroll" role="region" tabindex="0" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => markup`<th scope="col" ${kind(column)}>${column.title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}
