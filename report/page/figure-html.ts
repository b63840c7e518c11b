import { renderFigure } from '../drawing/render.js';
import { screenTheme } from '../drawing/theme.js';
import type { Figure, FigureToggle } from '../figures/figure.js';
import { markup, raw, type Html } from './escape.js';

/** Pixels: half of a wide page and a whole telephone. */
const WIDE = 560;
const NARROW = 346;

/** A figure drawn for wide pages and for narrow ones; the page shows one of them. `key`: unique on the page. */
export async function figureHtml(figure: Figure, key: string): Promise<Html> {
  const drawn = (width: number) =>
    renderFigure(figure, { theme: screenTheme, width, standalone: false }, `${key}-${width}`);
  const [wide, narrow] = [await drawn(WIDE), await drawn(NARROW)];
  return markup`<figure id="${key}">
    <figcaption>
      <h3>${figure.title}</h3>
      <p>${figure.summary}</p>
    </figcaption>
    ${togglesHtml(figure)}
    <div class="wide">${raw(wide)}</div>
    <div class="narrow">${raw(narrow)}</div>
  </figure> `;
}

/** A legend that says which colour is whose, and hides what is not wanted where scripts run. */
function togglesHtml({ title, toggles = [] }: Figure): Html | undefined {
  if (toggles.length === 0) return undefined;
  return markup`<fieldset class="toggles" aria-label="Show in ${title}">${toggles.map(toggleHtml)}</fieldset> `;
}

function toggleHtml({ part, label, colour }: FigureToggle): Html {
  const box = markup`<input type="checkbox" checked autocomplete="off" value="${part}" />`;
  if (colour === undefined) return markup`<label class="part">${box}${label}</label>`;
  const series = screenTheme.series[colour % screenTheme.series.length]!;
  const line = colour < screenTheme.series.length ? 'solid' : 'dashed';
  return markup`<label
    >${box}<span class="swatch" style="border-top-color:${series};border-top-style:${line}"></span>${label}</label
  >`;
}
