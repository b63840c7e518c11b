import { createHash } from 'node:crypto';
import { enumerate } from '../../common/words.js';
import type { ReportData } from '../report-data.js';
import { markup, raw, type Html } from './escape.js';
import { script, styleSheet } from './style.js';
import { sweepHtml } from './sweep-html.js';

/**
 * The report as one HTML page that needs nothing else: no file, no network. Its security policy allows its own style and
 * script alone, so that whatever a name may contain, nothing else runs. `onFigure` is called after each figure.
 */
export async function reportHtml(
  { sweeps, version, createdMs }: ReportData,
  onFigure: () => void = () => undefined,
): Promise<string> {
  const parts: Html[] = [];
  for (const [index, sweep] of sweeps.entries()) {
    const key = `sweep-${index + 1}`;
    parts.push(await sweepHtml(sweep, { key, alone: sweeps.length === 1, onFigure }));
  }
  const names = sweeps.map(({ observation }) => observation.sweep.name);
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = `default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const written = new Date(createdMs).toISOString().slice(0, 16).replace('T', ' ');
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${enumerate(names)} · seedsweep report</title>
<link rel="icon" href="data:,">
<style>${raw(styleSheet)}</style>
</head>
<body>
<header>
<h1>${enumerate(names)}</h1>
<p class="meta">A report by seedsweep ${version}, ${written} UTC</p>
${names.length > 1 ? sweepLinks(names) : undefined}
</header>
<main>
${parts}
</main>
<script>${raw(script)}</script>
</body>
</html>
`.html;
}

function sweepLinks(names: readonly string[]): Html {
  const links = names.map((name, index) => markup`<li><a href="#sweep-${index + 1}">${name}</a></li>`);
  return markup`<nav aria-label="Sweeps"><ul>${links}</ul></nav>`;
}
