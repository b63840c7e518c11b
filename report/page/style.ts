import { palette } from '../drawing/theme.js';
import { MOST_CURVES } from '../sweep-view.js';

const variables = (colours: Readonly<Record<string, string>>) =>
  Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

/** What a figure's toggle hides, by the names of marks: `s0_seed_marks`, `s0_seed_pathgroup`. */
const hiding = [
  ...['seed', 'std', 'ci'].map((part) => `.hide-${part} [class*="_${part}_"]`),
  ...Array.from({ length: MOST_CURVES }, (_, index) => `.hide-s${index} [class*=" s${index}_"]`),
].join(',');

/** The page's style sheet. */
export const styleSheet = `
:root{color-scheme:light dark;${variables(palette.light)}}
@media (prefers-color-scheme:dark){:root{${variables(palette.dark)}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:1.5rem 1rem 3rem;max-width:76rem;background:var(--page);color:var(--ink);
font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .25rem}
section>h1{font-size:1.5rem;margin-top:3rem;padding-top:1rem;border-top:3px solid var(--grid)}
h2{font-size:1.25rem;margin:2.5rem 0 .5rem;padding-top:.75rem;border-top:1px solid var(--grid)}
h3{font-size:1rem;margin:1.25rem 0 .25rem}
p{max-width:48rem;margin:.5rem 0}
a{color:var(--accent)}
.meta,.note,figcaption p,caption{color:var(--muted);font-size:.875rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;margin:1rem 0 0;list-style:none;font-size:.9rem}
.verdict{background:var(--panel);border-left:4px solid var(--accent);border-radius:4px;padding:.75rem 1rem;margin:.75rem 0}
.verdict h3{margin:0 0 .25rem}
.verdict p{margin:.25rem 0}
.verdict p:nth-of-type(1){font-size:1.05rem;font-weight:600}
.scroll{overflow-x:auto;max-width:100%;margin:.75rem 0;border:1px solid var(--grid);border-radius:4px}
table{border-collapse:collapse;font-size:.875rem;width:100%;font-variant-numeric:tabular-nums}
caption{text-align:left;padding:.5rem .75rem}
th,td{padding:.4rem .75rem;text-align:left;white-space:nowrap;border-top:1px solid var(--grid)}
thead th{color:var(--muted);font-weight:500}
tbody th{font-weight:600;max-width:22rem;white-space:normal;min-width:9rem;overflow-wrap:anywhere}
.right{text-align:right}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,34rem),1fr));gap:1.5rem;margin:1rem 0}
figure{margin:0;min-width:0;break-inside:avoid}
figcaption h3{margin:0}
figcaption p{margin:.1rem 0 .5rem}
figure svg{display:block;max-width:100%;height:auto}
figure .narrow{display:none}
@media screen and (max-width:520px){figure .narrow{display:block}figure .wide{display:none}body{padding:1rem .75rem 2rem}}
.toggles{display:flex;flex-wrap:wrap;gap:.15rem 1rem;border:0;padding:0;margin:.25rem 0;font-size:.875rem}
.toggles label{display:inline-flex;align-items:center;gap:.35rem;max-width:100%;min-height:1.75rem}
.toggles input{margin:0;accent-color:var(--accent)}
html:not(.js) .toggles input,html:not(.js) .part{display:none}
.swatch{flex:none;width:1.4rem;height:0;border-top:3px solid}
${hiding}{display:none}
pre{background:var(--panel);border:1px solid var(--grid);border-radius:4px;padding:.75rem;overflow-x:auto;max-width:100%;
font:13px/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:normal}
dl{display:grid;grid-template-columns:minmax(6rem,max-content) 1fr;gap:.15rem 1rem;margin:.5rem 0;font-size:.9rem}
dt{color:var(--muted)}dd{margin:0;min-width:0}
details{margin:.5rem 0}summary{cursor:pointer}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
@media print{:root{color-scheme:light;${variables(palette.light)}}
@page{margin:15mm}body{font-size:10pt;padding:0;max-width:none}nav,.toggles input,.toggles .part,figure .wide{display:none}figure .narrow{display:block}
.scroll{overflow:visible;border:0}table{font-size:7.5pt}th,td{padding:.15rem .35rem;white-space:normal;overflow-wrap:normal}tbody th{min-width:0}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:8pt}h1,h2,h3{break-after:avoid}tr,.verdict{break-inside:avoid}
.figures{grid-template-columns:1fr 1fr}}
`;

/** All the JavaScript there is: the page says so itself where none runs. */
export const script = `document.documentElement.classList.add('js');
for (const box of document.querySelectorAll('.toggles input'))
  box.addEventListener('change', () => box.closest('figure').classList.toggle('hide-' + box.value, !box.checked));`;
