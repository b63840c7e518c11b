import { expect } from 'vitest';
import { connectNats } from '../../common/nats.js';
import { readEventLog } from '../../coordinator/event-log.js';
import { takeSnapshot } from '../../results/leaderboard.js';
import { Projection } from '../../coordinator/projection/projection.js';
import type { SweepProjection } from '../../coordinator/projection/sweep-projection.js';
import type { Event } from '../../proto/event.js';

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
  const projection = new Projection();
  for (const event of await readEvents(natsUrl)) projection.apply(event);
  return projection;
}

/** Every trial of the plan is done once, and holds every epoch's points once. */
export function expectExactlyOnce(sweep: SweepProjection, epochs: number): void {
  const { expanded, done, running, queued, failed, cancelled } = sweep.counts;
  expect(done + running + queued + failed + cancelled).toBe(expanded);
  expect(sweep.counts).toMatchObject({ expanded: sweep.plan.trialCount, done: sweep.plan.trialCount });
  const endings = sweep.endedFrom(0).map(({ trial }) => trial.id);
  expect(new Set(endings).size).toBe(endings.length);
  const everyEpoch = Array.from({ length: epochs }, (_, index) => index + 1);
  for (let index = 0; index < sweep.plan.trialCount; index++) {
    const trial = sweep.trial(sweep.plan.trial(index).id);
    expect(trial?.state).toBe('done');
    expect(trial!.series.size).toBeGreaterThan(0);
    for (const { epochs: reported } of trial!.series.values()) expect(reported).toEqual(everyEpoch);
  }
}

/** What must be equal between two runs of one sweep, whatever happened on the way. */
export function comparableRows(sweep: SweepProjection) {
  return takeSnapshot(sweep).rows.map(({ seeds, ...row }) => ({
    ...row,
    seeds: seeds.map(({ seed, value, state }) => ({ seed, value, state })),
  }));
}
