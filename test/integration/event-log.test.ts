import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { RequestError, type NatsConnection, type RequestOptions } from '@nats-io/transport-node';
import { describe, expect, test } from 'vitest';
import { silentLog } from '../../common/log.js';
import { connectNats } from '../../common/nats.js';
import { EventLog } from '../../coordinator/event-log.js';
import { readEventLog } from '../../coordinator/read-event-log.js';
import { ensureStreams } from '../../coordinator/streams.js';
import type { Event } from '../../proto/event.js';
import { eventSubject } from '../../proto/names.js';
import { startTestNats } from '../support/nats.js';

const controlled = (sweepId: string): Event => ({ timeMs: 0, sweepId, body: { kind: 'controlled', action: 'pause' } });

type Request = (
  subject: string,
  payload?: Uint8Array | string,
  options?: RequestOptions,
) => ReturnType<NatsConnection['request']>;

/** A connection whose requests go through `request` first. */
function intercepted(
  connection: NatsConnection,
  request: (send: Request, ...args: Parameters<Request>) => ReturnType<Request>,
) {
  const send: Request = (subject, payload, options) => connection.request(subject, payload, options);
  const own: Request = (...args) => request(send, ...args);
  return new Proxy(connection, {
    get(target, key) {
      if (key === 'request') return own;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

/** What the log's server does while it is asked who wrote the last message. */
interface Troubles {
  /** Answers to be lost of the next publishes, which are stored all the same. */
  lostAnswers: number;
  /** Whether it remembers no ids of messages. */
  forgetful: boolean;
  /** Questions that fail, each in another way. */
  failures: Error[];
  asked: number;
}

/** An event log on a server in trouble. */
async function openLog(url: string) {
  const connection = await connectNats(url, 'test');
  const troubles: Troubles = { lostAnswers: 0, forgetful: false, failures: [], asked: 0 };
  const troubled = intercepted(connection, async (send, subject, payload, options) => {
    if (subject.startsWith('seedsweep.events.')) {
      // Without its id the server takes a second try for another message, as it does once it has forgotten the first.
      if (troubles.forgetful) options?.headers?.delete('Nats-Msg-Id');
      if (troubles.lostAnswers > 0) {
        troubles.lostAnswers--;
        troubles.forgetful = true;
        await send(subject, payload, options);
        throw new RequestError('timeout');
      }
      return send(subject, payload, options);
    }
    if (subject.startsWith('$JS.API.STREAM.MSG.GET.')) {
      troubles.asked++;
      const failure = troubles.failures.shift();
      if (failure) throw failure;
    }
    return send(subject, payload, options);
  });
  await ensureStreams(await jetstreamManager(connection), undefined);
  const lastSequence = await readEventLog(connection, () => undefined);
  const log = new EventLog(troubled, lastSequence, silentLog, new AbortController().signal);
  let failure: unknown;
  log.failed.catch((error: unknown) => (failure = error));
  return {
    log,
    troubles,
    append: (sweepId: string) => log.append(log.encode(controlled(sweepId))),
    failure: () => failure,
    /** The sweeps of the stored events, in order. */
    async stored() {
      const sweeps: string[] = [];
      await readEventLog(connection, ({ sweepId }) => sweeps.push(sweepId));
      return sweeps;
    },
    /** As another coordinator writes. */
    writeAsAnother: () => jetstream(connection).publish(eventSubject('another'), Uint8Array.of(8, 4)),
    [Symbol.asyncDispose]: () => connection.close(),
  };
}

const silences = () => [
  new RequestError('timeout'),
  new RequestError('no responders'),
  new Error('system temporarily unavailable'),
];

describe('an event log whose acknowledgement was lost', () => {
  test('goes on although the server does not say at once who wrote the message: it is not fenced', async () => {
    await using nats = await startTestNats();
    await using opened = await openLog(nats.url);
    opened.append('a');
    await opened.log.durable();
    opened.troubles.lostAnswers = 1;
    opened.troubles.failures = silences();
    opened.append('b');
    await opened.log.durable();
    expect(opened.troubles).toMatchObject({ failures: [], asked: 4 });
    expect(opened.failure()).toBeUndefined();
    opened.append('c');
    await opened.log.durable();
    expect(await opened.stored()).toEqual(['a', 'b', 'c']);
  });

  test('is fenced when the message turns out to be another’s, however late that is known', async () => {
    await using nats = await startTestNats();
    await using opened = await openLog(nats.url);
    opened.append('a');
    await opened.log.durable();
    await opened.writeAsAnother();
    opened.troubles.failures = silences();
    opened.append('b');
    await expect(opened.log.durable()).rejects.toMatchObject({ code: 'LOG_FENCED' });
    expect(opened.troubles).toMatchObject({ failures: [], asked: 4 });
    await expect(opened.log.failed).rejects.toMatchObject({ code: 'LOG_FENCED' });
    expect(await opened.stored()).toEqual(['a']);
  });
});
