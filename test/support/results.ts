import { expect } from 'vitest';
import { connectNats } from '../../common/nats.js';
import { SweepObserver } from '../../coordinator/observation/sweep-observer.js';
import { Projection, type UpgradeDocument } from '../../coordinator/projection/projection.js';
import type { SweepProjection } from '../../coordinator/projection/sweep-projection.js';
import { readEventLog } from '../../coordinator/read-event-log.js';
import type { Event } from '../../proto/event.js';
import type { Observation, TrialView } from '../../proto/observation.js';
import { rankingOf } from '../../results/ranking.js';
import { leaderboard, type LeaderboardRow } from '../../results/leaderboard.js';
import { upgrade } from '../../cli/upgrade.js';

/** Everything in the event log, as stored. */
export async function readEvents(natsUrl: string): Promise<Event[]> {
  const connection = await connectNats(natsUrl, 'test');
  const events: Event[] = [];
  try {
    await readEventLog(connection, (event) => events.push(event));
  } finally {
    await connection.close();
  }
  return events;
}

/** The sweeps that the log at `natsUrl` tells of. */
export async function readProjection(natsUrl: string): Promise<Projection> {
  return projectionOf(await readEvents(natsUrl));
}

/** What events tell of; `upgradeDocument`: how sweeps of old formats are read. */
export function projectionOf(events: Iterable<Event>, upgradeDocument: UpgradeDocument = upgrade): Projection {
  const projection = new Projection(upgradeDocument);
  for (const event of events) projection.apply(event);
  return projection;
}

/** Everything that a watcher of the sweep is told first. */
export function observationOf(sweep: SweepProjection): Observation {
  return new SweepObserver(sweep).observe(0);
}

/** The rows that an observation of everything shows. */
export function rowsOf({ sweep, entries, trials, facts }: Observation): readonly LeaderboardRow<TrialView>[] {
  return leaderboard(entries, trials, rankingOf(facts!.trainer, facts!.objective, sweep.looks));
}

/** What failed for good in an observation of everything. */
export function failuresOf({ trials }: Observation): readonly TrialView[] {
  return trials.filter(({ state }) => state === 'failed');
}

/** Every trial of the plan is done once, and holds every step's points once. */
export function expectExactlyOnce(sweep: SweepProjection, steps: number): void {
  const { expanded, done, running, queued, failed, cancelled } = sweep.counts;
  expect(done + running + queued + failed + cancelled).toBe(expanded);
  expect(sweep.counts).toMatchObject({ expanded: sweep.plan.trialCount, done: sweep.plan.trialCount });
  const endings = sweep.endedFrom(0).map(({ trial }) => trial.index);
  expect(new Set(endings).size).toBe(endings.length);
  const everyStep = Array.from({ length: steps }, (_, index) => index + 1);
  for (let index = 0; index < sweep.plan.trialCount; index++) {
    const trial = sweep.trial(index);
    expect(trial?.state).toBe('done');
    expect(trial!.series.size).toBeGreaterThan(0);
    for (const { steps: reported } of trial!.series.values()) expect(reported).toEqual(everyStep);
  }
}

/** What must be equal between two runs of one sweep, whatever happened on the way. */
export function comparableRows(sweep: SweepProjection) {
  return rowsOf(observationOf(sweep)).map(({ seeds, ...row }) => ({
    ...row,
    seeds: seeds.map(({ seed, value, state }) => ({ seed, value, state })),
  }));
}
