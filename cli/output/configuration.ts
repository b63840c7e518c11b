import { groupBy } from '../../common/group-by.js';
import { count, enumerate } from '../../common/words.js';
import { statedOf } from '../../coordinator/plan/content-ids.js';
import type { Setting } from '../../coordinator/plan/enumeration.js';
import type { SweepProjection } from '../../coordinator/projection/sweep-projection.js';
import { nameTable, notation, partsNotation } from '../../coordinator/sweep-file/notation.js';
import { writeSweepFile } from '../../coordinator/sweep-file/write-sweep-file.js';
import { completeOf } from '../../proto/spec.js';

/** Settings that a text names; JSON has all of them up to MOST_SETTINGS. */
const NAMED_SETTINGS = 50;
const MOST_SETTINGS = 100_000;

/** Where a sweep comes from, a line each: id, file, overrides, versions, engines. */
function provenance(sweep: SweepProjection): readonly string[] {
  const { spec, source, submittedMs } = sweep;
  const engines = enginesOf(sweep);
  return [
    `${spec.id}, submitted ${new Date(submittedMs).toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    ...(source ? [`from ${source.file}, by seedsweep ${source.compiledBy}`] : ['stored by an earlier version']),
    ...(source && source.overrides.length > 0 ? [`overridden by ${source.overrides.join(' ')}`] : []),
    `trainer ${spec.trainer.name} ${spec.trainer.version}`,
    ...ownTrainerLines(sweep),
    engines.length === 0 ? 'nothing trained yet' : `trained by ${enumerate(engines)}`,
  ];
}

/** What is run, where it is, and as what it was: of a trainer of one's own. */
function ownTrainerLines({ spec: { recipe }, place }: SweepProjection): readonly string[] {
  if (!recipe) return [];
  const { directory = '', hash = '', git, shipped } = place?.code ?? {};
  const commit = git ? `, commit ${git.commit.slice(0, 12)}${git.dirty ? ' with changes' : ''}` : '';
  return [
    recipe.kind === 'command' ? `runs ${recipe.command.join(' ')}` : `${recipe.kind} ${recipe.file}`,
    `in ${directory}${shipped === true ? ', shipped to workers' : ''}`,
    `code ${hash.slice(0, 16)}${commit}`,
  ];
}

/** What a sweep is, for people. */
export function configurationText(sweep: SweepProjection): string {
  const { spec, plan } = sweep;
  const { objective, base, datasets, seeds, retry } = spec;
  const settings = firstSettings(sweep, NAMED_SETTINGS);
  const hidden = plan.settingCount - settings.length;
  const varying = new Set(settings.flatMap(({ values }) => Object.keys(values)));
  return [
    ...provenance(sweep),
    '',
    `ranked by ${objective.metric} at the ${objective.at} ${spec.trainer.progress.unit}, ${objective.goal}`,
    `${count(plan.settingCount, 'setting')} × ${count(datasets.length, 'dataset')} × ${count(seeds.length, 'seed')}` +
      ` = ${count(plan.entryCount * seeds.length, 'trial')}, up to ${count(retry.attempts, 'attempt')} each`,
    ...sinceThen(sweep),
    `seeds ${seeds.every((seed, index) => seed === index) ? `0 to ${seeds.length - 1}` : seeds.join(', ')}`,
    '',
    'Datasets',
    ...nameTable(datasets.map(({ label, value }) => [label, label === value ? '' : partsNotation(value)])),
    '',
    'All settings',
    ...nameTable(
      Object.entries(base).map(([key, value]) => {
        const note = varying.has(key) ? ' (unless a setting says otherwise)' : '';
        const origin = value.stated === undefined && spec.enumeration !== 0 ? ', by default' : '';
        return [key, `${notation(completeOf(value) ?? 'none')}${origin}${note}`];
      }),
    ),
    '',
    'Settings',
    ...nameTable(
      settings.map(({ name, values }) => [
        name,
        partsNotation(
          Object.fromEntries(
            Object.entries(values).map(([key, value]) => [key, value.stated ?? completeOf(value) ?? null]),
          ),
        ),
      ]),
    ),
    ...(hidden > 0 ? [`  … and ${count(hidden, 'more setting')} (--json has them all)`] : []),
  ].join('\n');
}

/** What became of the plan after the sweep was submitted. */
function sinceThen(sweep: SweepProjection): readonly string[] {
  const { plan, spec, counts, state } = sweep;
  const added = plan.trialCount - plan.entryCount * spec.seeds.length;
  const taken = groupBy(sweep.touched(), ({ takenFrom }) => takenFrom);
  taken.delete('');
  return [
    ...[...taken].map(([from, trials]) => `${count(trials.length, 'trial')} taken over from ${from}`),
    ...(added > 0 ? [`${count(added, 'trial')} added since, by more seeds`] : []),
    ...(counts.cancelled > 0 && state !== 'cancelled' ? [`${count(counts.cancelled, 'trial')} stopped`] : []),
  ];
}

/** The sweep as a sweep file that runs as the same sweep, from the folder where it was submitted last. */
export function configurationYaml(sweep: SweepProjection): string {
  return writeSweepFile({ ...sweep.spec, place: sweep.place }, provenance(sweep)).trimEnd();
}

/** What `show --json` prints: everything that decides the sweep's results, and what is known of how it came about. */
export function configurationJson(sweep: SweepProjection): object {
  const { spec, source, submittedMs, plan } = sweep;
  return {
    sweep: { id: spec.id, name: spec.name, state: sweep.state },
    submitted: new Date(submittedMs).toISOString(),
    source: source ?? null,
    trainer: spec.trainer,
    recipe: spec.recipe ?? null,
    place: sweep.place ?? null,
    engines: enginesOf(sweep),
    objective: spec.objective,
    retry: spec.retry,
    datasets: spec.datasets,
    seeds: spec.seeds,
    settings: firstSettings(sweep, MOST_SETTINGS).map(({ id, name, values, config, reference }) => ({
      id,
      name,
      stated: { ...statedOf(spec.base), ...statedOf(values) },
      config,
      reference: reference ?? null,
    })),
    counts: sweep.counts,
    trials: plan.trialCount,
  };
}

function firstSettings({ plan }: SweepProjection, most: number): readonly Setting[] {
  return Array.from({ length: Math.min(plan.settingCount, most) }, (_, index) => plan.setting(index));
}

/** What trained any of its trials, each once. */
function enginesOf(sweep: SweepProjection): readonly string[] {
  return [...new Set([...sweep.touched()].flatMap(({ engine }) => (engine === '' ? [] : [engine])))].sort();
}
