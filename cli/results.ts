import { jetstreamManager } from '@nats-io/jetstream';
import { SeedsweepError } from '../common/errors.js';
import { connectNats, whileConnected } from '../common/nats.js';
import { Projection } from '../coordinator/projection/projection.js';
import type { SweepProjection } from '../coordinator/projection/sweep-projection.js';
import { readEventLog } from '../coordinator/read-event-log.js';
import type { Event } from '../proto/event.js';
import { EVENT_STREAM } from '../proto/names.js';
import { chooseSweep } from './choose-sweep.js';
import { natsUrl, stateDir, type CommonFlags, type Context } from './context.js';
import { answersFor } from './local/nats-server.js';
import { hasStore, withStoreAtRest } from './local/store.js';
import { upgrade } from './upgrade.js';

/** Hears of each event before the projection takes it in. */
export type HearEvent = (event: Event, projection: Projection) => void;

/**
 * Does something with the NATS server that has the event log: the one named, the one that is using the state directory, or,
 * when nothing is, one started for the length of this call. Throws NOT_FOUND when nothing has ever been stored.
 */
export async function withLog<T>(flags: CommonFlags, context: Context, use: (url: string) => Promise<T>): Promise<T> {
  const url = natsUrl(flags, context);
  if (url !== undefined) return use(url);
  const directory = stateDir(flags);
  if (!(await hasStore(directory))) {
    throw new SeedsweepError('NOT_FOUND', `There are no results in ${directory.path}.`, {
      remedy: 'Run one first: seedsweep run sweeps/quickstart.yaml; or name the place with --state-dir DIR.',
    });
  }
  const running = await directory.endpoints();
  if (running && (await answersFor(directory, running.natsUrl))) return use(running.natsUrl);
  return withStoreAtRest(directory, context, use);
}

/** What the event log tells. Throws as `withLog`. */
export function readResults(flags: CommonFlags, context: Context, hear?: HearEvent): Promise<Projection> {
  return withLog(flags, context, (url) => readLog(url, hear));
}

/**
 * The sweep meant, as the event log has it: by id or name, or else the latest. Throws NOT_FOUND.
 */
export async function readSweepResults(
  named: string | undefined,
  flags: CommonFlags,
  context: Context,
  hear?: HearEvent,
): Promise<SweepProjection> {
  return chooseSweep((await readResults(flags, context, hear)).all(), named);
}

/** What the event log on a NATS server tells; nothing when there is none. */
export async function readLog(url: string, hear?: HearEvent): Promise<Projection> {
  const connection = await connectNats(url, 'seedsweep results');
  try {
    return await whileConnected(connection, async () => {
      const manager = await jetstreamManager(connection);
      const projection = new Projection(upgrade);
      const exists = await manager.streams.info(EVENT_STREAM).then(
        () => true,
        () => false,
      );
      const visit = (event: Event) => {
        hear?.(event, projection);
        projection.apply(event);
      };
      if (exists) await readEventLog(connection, visit);
      return projection;
    });
  } finally {
    await connection.close();
  }
}
