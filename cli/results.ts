import { jetstreamManager } from '@nats-io/jetstream';
import { access } from 'node:fs/promises';
import { SeedsweepError } from '../common/errors.js';
import { connectNats, whileConnected } from '../common/nats.js';
import { readEventLog } from '../coordinator/event-log.js';
import { Projection } from '../coordinator/projection/projection.js';
import type { SweepProjection } from '../coordinator/projection/sweep-projection.js';
import { EVENT_STREAM } from '../proto/names.js';
import { natsUrl, stateDir, type CommonFlags, type Context } from './context.js';
import { Interruption } from './interruption.js';
import { Children } from './local/child.js';
import { answersFor, startNatsServer } from './local/nats-server.js';
import { requireNatsServer } from './local/nats-server-program.js';
import type { StateDir } from './local/state-dir.js';

const NOTHING_YET = 'Run one first: seedsweep run sweeps/quickstart.yaml';

/**
 * Reads results from the event log: on the NATS server named, on the one that is using the state directory, or, when
 * nothing is, on one started for the length of this call. Throws NOT_FOUND when there is no log.
 */
export async function readResults(flags: CommonFlags, context: Context): Promise<Projection> {
  const url = natsUrl(flags, context);
  if (url !== undefined) return readLog(url);
  const directory = stateDir(flags);
  await access(directory.store).catch(() => {
    throw new SeedsweepError('NOT_FOUND', `There are no results in ${directory.path}.`, {
      remedy: `${NOTHING_YET}; or name the place with --state-dir DIR.`,
    });
  });
  const running = await directory.endpoints();
  if (running && (await answersFor(directory, running.natsUrl))) return readLog(running.natsUrl);
  return readAtRest(directory, context);
}

/** The sweep meant: the one named, or else the one submitted last. Throws NOT_FOUND. */
export function chooseSweep(projection: Projection, id: string | undefined): SweepProjection {
  const all = projection.all();
  const chosen =
    id === undefined ? all.at(-1) : (projection.sweep(id) ?? all.findLast((sweep) => sweep.plan.sweep.name === id));
  if (chosen) return chosen;
  throw new SeedsweepError('NOT_FOUND', id === undefined ? 'There is no sweep yet.' : `There is no sweep "${id}".`, {
    remedy: all.length === 0 ? NOTHING_YET : `Known: ${all.map((sweep) => sweep.id).join(', ')}`,
  });
}

async function readAtRest(directory: StateDir, context: Context): Promise<Projection> {
  await using _lock = await directory.lock();
  const program = await requireNatsServer(context.env);
  await using children = new Children();
  using interruption = new Interruption(context, () => children.kill(), 'Stopping …');
  const read = async () => readLog(await startNatsServer(program, directory, children, context.env));
  return await Promise.race([read(), interruption.promise]);
}

async function readLog(url: string): Promise<Projection> {
  const connection = await connectNats(url, 'seedsweep results');
  try {
    return await whileConnected(connection, async () => {
      const manager = await jetstreamManager(connection);
      const projection = new Projection();
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
