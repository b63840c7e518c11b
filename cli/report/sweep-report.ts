import { enumerate } from '../../common/words.js';
import { entryCurves } from '../../coordinator/observation/curves.js';
import { SweepObserver } from '../../coordinator/observation/sweep-observer.js';
import type { SweepProjection } from '../../coordinator/projection/sweep-projection.js';
import type { Fact, SweepReport } from '../../report/report-data.js';
import { curveEntries } from '../../report/sweep-view.js';
import { configurationYaml } from '../output/configuration.js';

/** Everything that a report tells of a sweep, from what the log says of it. */
export function sweepReport(sweep: SweepProjection, nowMs: number): SweepReport {
  const observation = new SweepObserver(sweep).observe(nowMs);
  return {
    observation,
    curves: curveEntries(observation).map((entry) => entryCurves(sweep, entry)),
    base: Object.fromEntries(Object.entries(sweep.spec.base).map(([key, { text }]) => [key, text])),
    source: sweep.source,
    yaml: configurationYaml(sweep),
    facts: factsOf(sweep),
  };
}

function factsOf(sweep: SweepProjection): readonly Fact[] {
  const { spec, source, place } = sweep;
  const { trainer, recipe } = spec;
  const engines = [...new Set([...sweep.touched()].map(({ engine }) => engine))]
    .filter((engine) => engine !== '')
    .sort();
  const git = place?.code?.git;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['sweep', spec.id],
    ['compiled by', source && `seedsweep ${source.compiledBy}`],
    ['overridden by', source && source.overrides.length > 0 ? source.overrides.join(' ') : undefined],
    ['trainer', `${trainer.name} ${trainer.version}`],
    ['runs', recipe && (recipe.kind === 'command' ? recipe.command.join(' ') : recipe.file)],
    ['code', place?.code?.hash ?? trainer.code],
    ['commit', git && `${git.commit}${git.dirty ? ', with changes' : ''}`],
    ['engines', engines.length > 0 ? enumerate(engines) : undefined],
  ];
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}
