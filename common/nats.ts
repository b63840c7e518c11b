import { connect, errors, type NatsConnection } from '@nats-io/transport-node';
import { messageOf, SeedsweepError } from './errors.js';

/**
 * Connects to NATS at `url` (`nats://[user:password@|token@]host:port`, several separated by commas) and keeps
 * reconnecting for ever. Throws NATS_UNREACHABLE, or UNAUTHENTICATED, when the first connection fails.
 */
export async function connectNats(url: string, name: string): Promise<NatsConnection> {
  const servers = url.split(',').map((part) => parseServer(part.trim()));
  const first = servers[0];
  const login = first?.password
    ? { user: first.username, pass: first.password }
    : first?.username
      ? { token: first.username }
      : {};
  try {
    return await connect({
      servers: servers.map((server) => server.address),
      name,
      ...login,
      ...(servers.some((server) => server.tls) ? { tls: {} } : {}),
      maxReconnectAttempts: -1,
      reconnectTimeWait: 250,
      timeout: 5_000,
    });
  } catch (cause) {
    const shown = servers.map((server) => server.address).join(', ');
    if (cause instanceof errors.AuthorizationError || cause instanceof errors.UserAuthenticationExpiredError) {
      throw new SeedsweepError('UNAUTHENTICATED', `The NATS server at ${shown} refused the login: ${cause.message}.`, {
        cause,
        remedy: 'Put the login into the URL: --nats nats://user:password@host:4222, or nats://token@host:4222.',
      });
    }
    throw new SeedsweepError('NATS_UNREACHABLE', `No NATS server answers at ${shown}: ${messageOf(cause)}.`, {
      cause,
      remedy: 'Start it with JetStream ("nats-server -js"), or name the right one with --nats URL.',
    });
  }
}

/**
 * Does `work`, and gives it up with NATS_UNREACHABLE when the connection breaks meanwhile: for work that is better begun
 * anew than continued, such as reading a log from its start.
 */
export async function whileConnected<T>(connection: NatsConnection, work: () => Promise<T>): Promise<T> {
  const events = connection.status();
  const broken = async (): Promise<never> => {
    for await (const { type } of events) {
      if (type !== 'disconnect' && type !== 'close') continue;
      throw new SeedsweepError('NATS_UNREACHABLE', 'The connection to the NATS server broke.', {
        remedy: 'Try again once the server is back.',
      });
    }
    return await new Promise<never>(() => undefined);
  };
  return await Promise.race([work(), broken()]);
}

/**
 * Rejects with NATS_UNREACHABLE when `connection` is closed for good by something else than our own `close` or `drain`:
 * it reconnects for ever, but not when the server refuses its login. Never resolves.
 */
export async function closedForGood(connection: Pick<NatsConnection, 'closed'>): Promise<never> {
  const reason = await connection.closed();
  if (reason === undefined) return await new Promise<never>(() => undefined);
  throw new SeedsweepError('NATS_UNREACHABLE', `The connection to the NATS server was closed: ${messageOf(reason)}.`, {
    cause: reason,
    remedy: 'Mend what the message names, such as the login in --nats URL, and start again.',
  });
}

function parseServer(text: string) {
  let url: URL;
  try {
    url = new URL(text.includes('://') ? text : `nats://${text}`);
  } catch (cause) {
    throw new SeedsweepError('INVALID_INPUT', `"${text.replace(/[^/]*@/, '…@')}" is not a NATS address.`, {
      cause,
      remedy: 'Write it as nats://host:4222.',
    });
  }
  return {
    address: `${url.hostname}:${url.port || '4222'}`,
    username: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    tls: url.protocol === 'tls:',
  };
}
