import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { posix } from 'node:path';

export interface StoredRun {
  readonly runId: string;
  readonly experimentId: string;
  readonly name: string;
  readonly startTime: number;
  readonly params: Map<string, string>;
  readonly tags: Map<string, string>;
  readonly metrics: { key: string; value: number; timestamp: number; step: number }[];
  status: string;
  endTime: number | undefined;
  deleted: boolean;
}

export interface Call {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly authorization: string | undefined;
}

/** What goes wrong with a call: `refuse`: nothing is done, and 503 answered; `lose`: it is done, and the answer lost. */
export type Trouble = 'refuse' | 'lose';

class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
const invalid = (message: string) => new Refused(400, 'INVALID_PARAMETER_VALUE', message);

/** The limits and words of MLflow's REST interface 2.0. */
const MOST = { metrics: 1_000, params: 100, tags: 100, total: 1_000, bytes: 1_000_000 };
const statuses = ['RUNNING', 'SCHEDULED', 'FINISHED', 'FAILED', 'KILLED'];
const views = ['ACTIVE_ONLY', 'DELETED_ONLY', 'ALL'];

type Body = Record<string, unknown>;

function text(body: Body, key: string): string {
  const value = body[key];
  if (typeof value !== 'string' || value === '') throw invalid(`Missing value for required parameter '${key}'`);
  return value;
}

/** A whole number, as JSON of protobuf has int64: a number, or its digits. */
function whole(body: Body, key: string): number {
  const value = Number(body[key]);
  if (!Number.isSafeInteger(value) || value < 0)
    throw invalid(`Invalid value for parameter '${key}': ${String(body[key])}`);
  return value;
}

function requireName(name: string, what: string): void {
  if (!/^[/\p{L}\p{N}_.\- ]+$/u.test(name) || name.length > 250) throw invalid(`Invalid ${what} name: '${name}'`);
  if (posix.normalize(name) !== name || name.startsWith('/') || name.endsWith('/') || /^\.{1,2}(\/|$)/.test(name)) {
    throw invalid(`Invalid ${what} name: '${name}' would resolve to another`);
  }
}

function list(body: Body, key: string): readonly Body[] {
  const value = body[key] ?? [];
  if (!Array.isArray(value)) throw invalid(`Parameter '${key}' is no list`);
  return value as Body[];
}

/**
 * A server that takes the documented calls of MLflow's tracking interface and refuses what MLflow refuses: missing fields, words that
 * are none of an enum, names, values and batches beyond the limits, parameters that change, runs that are not there. Where MLflow's
 * stores differ it is the strictest.
 */
export class StandInMlflow {
  readonly calls: Call[] = [];
  readonly runs: StoredRun[] = [];
  readonly experiments = new Map<string, string>();
  /** What goes wrong with a path's calls, counted from 1. */
  troubleWith: (path: string, call: number) => Trouble | undefined = () => undefined;
  /** Wanted of every call, when set. */
  token: string | undefined;
  /** Runs a page of a search has at most. */
  pageSize = 1_000;

  /** Active runs whose tag has this value. */
  withTag(key: string, value?: string): readonly StoredRun[] {
    return this.runs.filter(
      ({ deleted, tags }) => !deleted && (value === undefined ? tags.has(key) : tags.get(key) === value),
    );
  }

  handle(path: string, body: Body): object {
    switch (path) {
      case 'experiments/get-by-name': {
        const id = this.experiments.get(text(body, 'experiment_name'));
        if (id === undefined) throw new Refused(404, 'RESOURCE_DOES_NOT_EXIST', 'Could not find experiment');
        return { experiment: { experiment_id: id, lifecycle_stage: 'active' } };
      }
      case 'experiments/create': {
        const name = text(body, 'name');
        if (this.experiments.has(name)) throw new Refused(400, 'RESOURCE_ALREADY_EXISTS', 'it exists');
        this.experiments.set(name, String(this.experiments.size + 1));
        return { experiment_id: this.experiments.get(name) };
      }
      case 'runs/create':
        return this.create(body);
      case 'runs/search':
        return this.search(body);
      case 'runs/log-batch':
        return this.logBatch(body);
      case 'runs/set-tag':
        this.tag(this.run(body), body);
        return {};
      case 'runs/update': {
        const run = this.run(body);
        if (!statuses.includes(text(body, 'status'))) throw invalid(`Invalid status '${String(body['status'])}'`);
        run.status = text(body, 'status');
        if (body['end_time'] !== undefined) run.endTime = whole(body, 'end_time');
        return { run_info: { run_id: run.runId } };
      }
      case 'runs/delete':
        this.run(body).deleted = true;
        return {};
      default:
        throw new Refused(404, 'ENDPOINT_NOT_FOUND', `no ${path}`);
    }
  }

  private create(body: Body): object {
    const experimentId = text(body, 'experiment_id');
    if (![...this.experiments.values()].includes(experimentId)) throw invalid(`No experiment ${experimentId}`);
    const run: StoredRun = {
      ...{ runId: `run${this.runs.length}`, experimentId, name: text(body, 'run_name') },
      ...{ startTime: whole(body, 'start_time'), params: new Map<string, string>(), tags: new Map<string, string>() },
      ...{ metrics: [], status: 'RUNNING', endTime: undefined, deleted: false },
    };
    for (const tag of list(body, 'tags')) this.tag(run, tag);
    this.runs.push(run);
    return { run: this.shown(run) };
  }

  private search(body: Body): object {
    if (!views.includes(text(body, 'run_view_type'))) throw invalid('Invalid run_view_type');
    if (whole(body, 'max_results') > 50_000) throw invalid('max_results is too large');
    const [, key, value] = /^tags\.`([^`]+)` = '([^']*)'$/.exec(text(body, 'filter')) ?? [];
    if (key === undefined) throw invalid(`Invalid filter: ${String(body['filter'])}`);
    const experiments = body['experiment_ids'] as readonly string[];
    const found = this.withTag(key, value).filter(({ experimentId }) => experiments.includes(experimentId));
    const from = Number(body['page_token'] ?? 0);
    const runs = found.slice(from, from + this.pageSize).map((run) => this.shown(run));
    return { runs, ...(found.length > from + this.pageSize && { next_page_token: String(from + this.pageSize) }) };
  }

  private logBatch(body: Body): object {
    const run = this.run(body);
    const [metrics, params, tags] = [list(body, 'metrics'), list(body, 'params'), list(body, 'tags')];
    for (const [what, items] of Object.entries({ metrics, params, tags })) {
      if (items.length > MOST[what as keyof typeof MOST]) throw invalid(`at most ${what}: got ${items.length}`);
    }
    if (metrics.length + params.length + tags.length > MOST.total) throw invalid('too many in all');
    if (JSON.stringify(body).length > MOST.bytes) throw invalid('the request is too large');
    for (const param of params) {
      const [key, value] = [text(param, 'key'), text(param, 'value')];
      requireName(key, 'parameter');
      if (value.length > 500) throw invalid(`Param value '${value.slice(0, 20)}…' had length ${value.length}`);
      if ((run.params.get(key) ?? value) !== value) throw invalid(`Changing param values is not allowed: ${key}`);
      run.params.set(key, value);
    }
    for (const tag of tags) this.tag(run, tag);
    for (const metric of metrics) {
      const key = text(metric, 'key');
      requireName(key, 'metric');
      const { value } = metric;
      const isNumber = typeof value === 'number' || ['NaN', 'Infinity', '-Infinity'].includes(value as string);
      if (!isNumber) throw invalid(`Got invalid value ${String(value)} for metric '${key}'`);
      const stored = { key, value: Number(value), timestamp: whole(metric, 'timestamp'), step: whole(metric, 'step') };
      const same = ({ key: k, step, timestamp }: (typeof run.metrics)[number]) =>
        k === key && step === stored.step && timestamp === stored.timestamp;
      // What is logged again, with the same time, is there once.
      if (!run.metrics.slice(-2 * MOST.metrics).some(same)) run.metrics.push(stored);
    }
    return {};
  }

  private tag(run: StoredRun, tag: Body): void {
    requireName(text(tag, 'key'), 'tag');
    const value = tag['value'];
    if (typeof value !== 'string' || Buffer.byteLength(value) > 5_000) throw invalid('Tag value is none, or too long');
    run.tags.set(text(tag, 'key'), value);
  }

  private run(body: Body): StoredRun {
    const id = text(body, 'run_id');
    const run = this.runs.find(({ runId, deleted }) => runId === id && !deleted);
    if (!run) throw new Refused(404, 'RESOURCE_DOES_NOT_EXIST', `Run '${id}' not found`);
    return run;
  }

  private shown({ runId, status, tags }: StoredRun): object {
    return {
      info: { run_id: runId, status },
      data: { tags: [...tags].map(([key, value]) => ({ key, value })) },
    };
  }
}

/** A stand-in on a free loopback port, until it is disposed. */
export async function startMlflow(): Promise<{ mlflow: StandInMlflow; url: string } & AsyncDisposable> {
  const mlflow = new StandInMlflow();
  const server = createServer((request, response) => void answer(mlflow, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    mlflow,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(mlflow: StandInMlflow, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const { pathname, searchParams } = new URL(request.url!, 'http://localhost');
  const path = pathname.replace('/api/2.0/mlflow/', '');
  const send = (status: number, content: object) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content));
  try {
    const isGet = path === 'experiments/get-by-name';
    if ((request.method === 'GET') !== isGet) throw new Refused(405, 'METHOD_NOT_ALLOWED', `${request.method} ${path}`);
    const body = isGet
      ? Object.fromEntries(searchParams)
      : (JSON.parse(Buffer.concat(pieces).toString()) as Record<string, unknown>);
    const { authorization } = request.headers;
    mlflow.calls.push({ path, body, authorization });
    if (mlflow.token !== undefined && authorization !== `Bearer ${mlflow.token}`) {
      throw new Refused(401, 'UNAUTHENTICATED', 'who are you?');
    }
    const trouble = mlflow.troubleWith(path, mlflow.calls.filter((call) => call.path === path).length);
    if (trouble === 'refuse') throw new Refused(503, 'TEMPORARILY_UNAVAILABLE', 'not now');
    const content = mlflow.handle(path, body);
    if (trouble === 'lose') request.socket.destroy();
    else send(200, content);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    send(error.status, { error_code: error.code, message: error.message });
  }
}
