import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Adoption } from '../proto/event.js';
import type { TakenOver } from '../proto/sweep.js';
import type { Ledger } from './ledger.js';
import type { SweepProjection } from './projection/sweep-projection.js';
import { chunks } from './services/chunks.js';

/** Places of a plan looked at before others get their turn. */
const GLANCE = 5_000;

/**
 * Takes over, for trials that have not ended, finished ones of the same content from the other sweeps of the log, the
 * oldest sweep's first. Says from where how many. `engine`: only those that this engine trained. What has been recorded
 * is durable when it resolves.
 */
export async function takeOver(
  ledger: Ledger,
  sweep: SweepProjection,
  engine: string | undefined,
): Promise<readonly TakenOver[]> {
  const finished = finishedElsewhere(ledger, sweep, engine);
  if (finished.trials.size === 0) return [];
  // The log keeps the order of each sweep's facts alone: what is taken over must be in it before the taking is.
  await ledger.durable();
  const found = new Map<string, Adoption[]>();
  const { plan } = sweep;
  let entryBefore = -1;
  let wanted = false;
  for (let index = 0; index < plan.trialCount; index++) {
    if (index % GLANCE === GLANCE - 1) await nextTurn();
    const { entry } = plan.place(index);
    // Most settings are nobody else's: their trials need not be worked out.
    if (entry !== entryBefore) {
      wanted = plan.knownSettingIds(plan.entry(entry).setting).some((id) => finished.settings.has(id));
    }
    entryBefore = entry;
    if (!wanted || !sweep.isOpen(index, entry) || sweep.trial(index)?.ended) continue;
    const known = plan.knownIds(plan.trial(index)).find((id) => finished.trials.has(id));
    if (known === undefined) continue;
    const source = finished.trials.get(known)!;
    const adoptions = found.get(source.sweepId) ?? [];
    found.set(source.sweepId, adoptions);
    adoptions.push({ trialIndex: index, fromIndex: source.index });
  }
  for (const [fromSweepId, adoptions] of found) {
    for (const trials of chunks(ledger, adoptions, () => 2)) {
      ledger.record(sweep.id, { kind: 'adopted', fromSweepId, trials });
    }
  }
  await ledger.durable();
  return [...found].map(([sweepId, { length: trials }]) => ({ sweepId, trials }));
}

interface Source {
  readonly sweepId: string;
  readonly index: number;
}

/** What other sweeps have finished, by the ids of its settings and trials. */
interface Finished {
  readonly settings: ReadonlySet<string>;
  readonly trials: ReadonlyMap<string, Source>;
}

/** Finished trials of other sweeps with the same trainer. */
function finishedElsewhere(
  { projection }: Ledger,
  { id, spec }: SweepProjection,
  engine: string | undefined,
): Finished {
  const settings = new Set<string>();
  const trials = new Map<string, Source>();
  const { name, version, code } = spec.trainer;
  for (const other of projection.all()) {
    const { trainer } = other.spec;
    if (other.id === id || trainer.name !== name || trainer.version !== version || trainer.code !== code) continue;
    for (const { state, trial, takenFrom, engine: trainedBy } of other.touched()) {
      if (state !== 'done' || takenFrom !== '') continue;
      if (engine !== undefined && trainedBy.split(' ', 1)[0] !== engine) continue;
      settings.add(trial.setting.id);
      if (!trials.has(trial.id)) trials.set(trial.id, { sweepId: other.id, index: trial.index });
    }
  }
  return { settings, trials };
}
