import { formatSeconds } from '../../common/format.js';
import { count, grouped } from '../../common/words.js';
import { reproduceCommands } from '../commands.js';
import { figuresOf, type SweepFigures } from '../figures/figures.js';
import type { Figure } from '../figures/figure.js';
import type { SweepReport } from '../report-data.js';
import { sweepView, type SweepView } from '../sweep-view.js';
import { verdictNotes, verdictSentences } from '../verdict-sentences.js';
import { markup, type Html } from './escape.js';
import { failuresSection } from './failures.js';
import { figureHtml } from './figure-html.js';
import { leaderboardTable } from './leaderboard-table.js';
import { workersTable } from './workers-table.js';

/** Where a sweep's part stands. */
export interface SweepPlacement {
  /** Unique on the page; anchors begin with it. */
  readonly key: string;
  /** Whether the page is about this sweep alone, and is called by its name. */
  readonly alone: boolean;
  readonly onFigure: () => void;
}

/** One sweep's part of the page. */
export async function sweepHtml(report: SweepReport, { key, alone, onFigure }: SweepPlacement): Promise<Html> {
  const view = sweepView(report);
  const figures = figuresOf(view, report.observation.nowMs);
  const draw = (wanted: readonly Figure[]) => drawAll(wanted, key, onFigure);
  return markup`<section id="${key}">
    ${alone ? undefined : markup`<h1>${view.summary.name}</h1>`}
    ${metaHtml(view, report)} ${sectionLinks(figures, key)}
    <h2 id="${key}-verdicts">Verdicts</h2>
    ${verdictsHtml(view)}
    <h2 id="${key}-leaderboard">Leaderboard</h2>
    ${view.datasets.map((dataset) => leaderboardTable(view, dataset))} ${await draw(figures.results)}
    ${heading(figures.training, key, 'training', 'Training')} ${await draw(figures.training)}
    ${heading(figures.settings, key, 'settings', 'Settings and parameters')} ${await draw(figures.settings)}
    <h2 id="${key}-timing">Time, workers, engines</h2>
    ${timeHtml(report)} ${workersTable(view.trials)} ${await draw(figures.timing)}
    <h2 id="${key}-failures">Failures</h2>
    ${failuresSection(view.trials)}
    <h2 id="${key}-file">Sweep file and versions</h2>
    ${originHtml(report)}
  </section> `;
}

function metaHtml({ summary, objective, trainer }: SweepView, { observation }: SweepReport): Html {
  const { expanded, ...states } = summary.counts;
  const counts = Object.entries(states).flatMap(([state, trials]) =>
    trials > 0 ? [`${grouped(trials)} ${state}`] : [],
  );
  const overrides = observation.facts!.overrides;
  return markup`<p class="meta">
    ${summary.id} · ${summary.state} · ${counts.join(', ')} of ${count(expanded, 'trial')} · trainer ${trainer.name} ·
    ranked by
    ${objective.metric} at the ${objective.at} ${trainer.progress.unit}
    (${objective.goal})${overrides.length > 0 ? ` · with ${overrides.join(' ')}` : ''}
  </p>`;
}

function sectionLinks({ training, settings }: SweepFigures, key: string): Html {
  const links = [
    ['verdicts', 'Verdicts'],
    ['leaderboard', 'Leaderboard'],
    ...(training.length > 0 ? [['training', 'Training']] : []),
    ...(settings.length > 0 ? [['settings', 'Settings and parameters']] : []),
    ...[
      ['timing', 'Time'],
      ['failures', 'Failures'],
      ['file', 'Sweep file'],
    ],
  ] as const;
  return markup`<nav aria-label="Sections">
    <ul>
      ${links.map(([part, text]) => markup`<li><a href="#${key}-${part}">${text}</a></li>`)}
    </ul>
  </nav>`;
}

function verdictsHtml(view: SweepView): Html {
  if (view.datasets.length === 0) return markup`<p>No trial has begun yet.</p>`;
  return markup`${view.datasets.map(
    (dataset) =>
      markup`<div class="verdict">
          <h3>${dataset.label}</h3>
          ${verdictSentences(view, dataset).map((text) => markup`<p>${text}</p>`)}
        </div> `,
  )}
    <p class="note">${verdictNotes(view).join(' ')}</p>`;
}

function heading(figures: readonly Figure[], key: string, part: string, text: string): Html | undefined {
  return figures.length > 0 ? markup`<h2 id="${key}-${part}">${text}</h2>` : undefined;
}

async function drawAll(figures: readonly Figure[], key: string, onFigure: () => void): Promise<Html | undefined> {
  if (figures.length === 0) return undefined;
  const drawn: Html[] = [];
  for (const figure of figures) {
    drawn.push(await figureHtml(figure, `${key}-figure-${figure.id}`));
    onFigure();
  }
  return markup`<div class="figures">${drawn}</div>`;
}

function timeHtml({ observation: { sweep, endedMs, nowMs, trials } }: SweepReport): Html {
  const trained = trials.filter(({ takenFrom, startedMs }) => takenFrom === '' && startedMs > 0);
  const taken = trials.filter(({ takenFrom }) => takenFrom !== '').length;
  const time = (ms: number) => new Date(ms).toISOString().slice(0, 16).replace('T', ' ');
  const took = formatSeconds(Math.max(0, (endedMs ?? nowMs) - sweep.submittedMs) / 1_000);
  return markup`<p>
    Submitted ${time(sweep.submittedMs)} UTC;
    ${endedMs === undefined ? `not ended after ${took}` : `the last trial ended ${took} later`}.
    ${count(trained.length, 'trial')} trained${taken > 0 ? `, ${taken} taken over from other sweeps` : ''}.
  </p>`;
}

function originHtml(report: SweepReport): Html {
  const { source, yaml, facts } = report;
  const file = source
    ? markup`<h3>${source.file}, as it was written</h3>
        <pre tabindex="0">${source.text.trimEnd()}</pre>`
    : undefined;
  return markup`<dl>${facts.map(
    ({ name, value }) =>
      markup`<dt>${name}</dt>
        <dd>${value}</dd>`,
  )}</dl>
<h3>To run it again</h3><pre tabindex="0">${reproduceCommands(report).join('\n')}</pre>
${file}<details${source ? undefined : markup` open`}><summary>The whole sweep as a file, defaults and flags included</summary><pre tabindex="0">${yaml}</pre></details>`;
}
