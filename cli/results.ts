import { jetstreamManager } from '@nats-io/jetstream';
import { SeedsweepError } from '../common/errors.js';
import { connectNats, whileConnected } from '../common/nats.js';
import { Projection } from '../coordinator/projection/projection.js';
import { readEventLog } from '../coordinator/read-event-log.js';
import { EVENT_STREAM } from '../proto/names.js';
import { natsUrl, stateDir, type CommonFlags, type Context } from './context.js';
import { answersFor } from './local/nats-server.js';
import { hasStore, withStoreAtRest } from './local/store.js';
import { upgrade } from './upgrade.js';

/**
 * Reads results from the event log: on the NATS server named, on the one that is using the state directory, or, when
 * nothing is, on one started for the length of this call. Throws NOT_FOUND when there is no log.
 */
export async function readResults(flags: CommonFlags, context: Context): Promise<Projection> {
  const url = natsUrl(flags, context);
  if (url !== undefined) return readLog(url);
  const directory = stateDir(flags);
  if (!(await hasStore(directory))) {
    throw new SeedsweepError('NOT_FOUND', `There are no results in ${directory.path}.`, {
      remedy: 'Run one first: seedsweep run sweeps/quickstart.yaml; or name the place with --state-dir DIR.',
    });
  }
  const running = await directory.endpoints();
  if (running && (await answersFor(directory, running.natsUrl))) return readLog(running.natsUrl);
  return withStoreAtRest(directory, context, (store) => readLog(store));
}

/** What the event log on a NATS server tells; nothing when there is none. */
export async function readLog(url: string): Promise<Projection> {
  const connection = await connectNats(url, 'seedsweep results');
  try {
    return await whileConnected(connection, async () => {
      const manager = await jetstreamManager(connection);
      const projection = new Projection(upgrade);
      const exists = await manager.streams.info(EVENT_STREAM).then(
        () => true,
        () => false,
      );
      if (exists) await readEventLog(connection, (event) => projection.apply(event));
      return projection;
    });
  } finally {
    await connection.close();
  }
}
