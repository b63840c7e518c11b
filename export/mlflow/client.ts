import { messageOf, SeedsweepError } from '../../common/errors.js';
import { Backoff } from '../../common/retry.js';

/** How often a call is made in all before its failure counts, and the pauses between. */
const MOST_TRIES = 6;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 8_000;
/** A server that has not answered by then never will. */
const ANSWER_MS = 60_000;
/** What a complaint repeats of an answer. */
const MOST_TEXT = 300;

export interface MlflowServer {
  /** `http://host:port`, with or without a path. */
  readonly url: string;
  /** Sent as `Authorization: Bearer …`; undefined: the server wants none. */
  readonly token: string | undefined;
  /** Aborts every call, which then rejects with its reason. */
  readonly signal: AbortSignal;
  /** The first pause after a failure, milliseconds; each further one is twice as long. */
  readonly firstPauseMs?: number | undefined;
}

/** A call that failed: with the server's status and error code, or without where it did not answer. */
export class CallFailed extends Error {
  constructor(
    message: string,
    readonly status: number | undefined,
    /** Such as RESOURCE_ALREADY_EXISTS; empty where the server said none. */
    readonly errorCode: string,
  ) {
    super(message);
  }

  /** Whether the same call may succeed later. */
  get passing(): boolean {
    return this.status === undefined || this.status >= 500 || this.status === 429;
  }
}

/** Calls of MLflow's REST interface, version 2.0, by path and body. */
export class MlflowClient {
  private readonly base: string;

  /** Throws INVALID_INPUT for a URL that is none of HTTP. */
  constructor(private readonly server: MlflowServer) {
    const url = URL.canParse(server.url) ? new URL(server.url) : undefined;
    if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
      throw new SeedsweepError('INVALID_INPUT', `"${server.url}" is not the address of an MLflow server.`, {
        remedy: 'Write it as http://host:5000.',
      });
    }
    this.base = `${url.origin}${url.pathname.replace(/\/+$/, '')}/api/2.0/mlflow/`;
  }

  /** Calls until the server takes it; for calls that do no harm when they are made twice. Throws SERVER_FAILED. */
  async insist<Answer>(method: 'GET' | 'POST', path: string, fields: object): Promise<Answer> {
    return this.trying(() => this.call<Answer>(method, path, fields));
  }

  /** Does `action` again after failures that pass. Throws SERVER_FAILED, and what else `action` throws. */
  async trying<T>(action: () => Promise<T>): Promise<T> {
    const { signal, firstPauseMs = FIRST_PAUSE_MS } = this.server;
    const backoff = new Backoff(firstPauseMs, LONGEST_PAUSE_MS);
    for (;;) {
      try {
        return await action();
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof CallFailed)) throw error;
        if (!error.passing || backoff.count + 1 >= MOST_TRIES) throw refused(this.server, error);
        await backoff.wait(signal);
      }
    }
  }

  /** Makes a call once. Throws CallFailed. */
  async call<Answer>(method: 'GET' | 'POST', path: string, fields: object): Promise<Answer> {
    const { token, signal } = this.server;
    const query = method === 'GET' ? `?${new URLSearchParams(fields as Record<string, string>).toString()}` : '';
    const response = await fetch(`${this.base}${path}${query}`, {
      method,
      headers: {
        ...(method === 'POST' && { 'content-type': 'application/json' }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      ...(method === 'POST' && { body: JSON.stringify(fields) }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]),
    }).catch((error: unknown) => {
      throw new CallFailed(`it does not answer (${reasonOf(error)})`, undefined, '');
    });
    const text = await response.text().catch((error: unknown) => {
      throw new CallFailed(`its answer broke off (${reasonOf(error)})`, undefined, '');
    });
    const answer = parsed(text);
    if (response.ok && answer !== undefined) return answer as Answer;
    const { error_code: code = '', message = text } = (answer ?? {}) as { error_code?: string; message?: string };
    const status = response.ok ? 'something else than JSON' : String(response.status);
    const said = `it answers ${status} to ${path}: ${[code, message].filter((part) => part !== '').join(', ')}`;
    throw new CallFailed(said.slice(0, MOST_TEXT), response.status, code);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The system's own words for what fetch calls `fetch failed`. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && cause.message !== '' ? cause.message : messageOf(error);
}

function refused({ url, token }: MlflowServer, cause: CallFailed): SeedsweepError {
  const unauthorized = cause.status === 401 || cause.status === 403;
  const login = token === undefined ? 'Set MLFLOW_TRACKING_TOKEN' : 'Look at MLFLOW_TRACKING_TOKEN';
  return new SeedsweepError('SERVER_FAILED', `The MLflow server at ${url} does not take it: ${cause.message}.`, {
    cause,
    remedy: unauthorized
      ? `${login}, and whether it may write there.`
      : 'Run the same command again once that is mended: what is there already is not sent twice.',
  });
}
