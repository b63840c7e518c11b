import { CallFailed, type MlflowClient } from './client.js';

/** What one request may hold. */
const MOST_METRICS = 1_000;
const MOST_PARAMS = 100;
const MOST_TAGS = 100;
const RUNS_A_PAGE = 1_000;

/** Tags by which our runs are found again: whose they are, which one, and what was sent of it when it was sent whole. */
export const SWEEP_TAG = 'seedsweep.sweep';
const KEY_TAG = 'seedsweep.run';
const SENT_TAG = 'seedsweep.sent';

export interface KeyValue {
  readonly key: string;
  readonly value: string;
}

export interface Metric {
  readonly key: string;
  readonly value: number;
  /** Milliseconds since 1970. */
  readonly timestamp: number;
  readonly step: number;
}

export const runStatuses = ['RUNNING', 'FINISHED', 'FAILED', 'KILLED'] as const;
export type RunStatus = (typeof runStatuses)[number];

/** A run of ours on the server. */
export interface SentRun {
  readonly runId: string;
  /** What `finish` said of it; undefined for one that was never sent whole. */
  readonly sent: string | undefined;
}

interface RunAnswer {
  readonly info: { readonly run_id: string };
  readonly data?: { readonly tags?: readonly KeyValue[] };
}

/** The runs of one sweep in one experiment, each known by a key of ours. */
export class MlflowRuns {
  private constructor(
    private readonly client: MlflowClient,
    private readonly experimentId: string,
    private readonly sweepId: string,
  ) {}

  /** Opens the experiment of that name, which is made if there is none. Throws SERVER_FAILED, as do all methods. */
  static async open(client: MlflowClient, experiment: string, sweepId: string): Promise<MlflowRuns> {
    const experimentId = await client.trying(
      async () => (await find(client, experiment)) ?? create(client, experiment),
    );
    return new MlflowRuns(client, experimentId, sweepId);
  }

  /** What of the sweep is there already, by key. */
  async known(): Promise<Map<string, SentRun>> {
    const known = new Map<string, SentRun>();
    for await (const { info, data } of this.search(`tags.\`${SWEEP_TAG}\` = '${this.sweepId}'`)) {
      const tags = new Map(data?.tags?.map(({ key, value }) => [key, value]));
      const key = tags.get(KEY_TAG);
      if (key !== undefined) known.set(key, { runId: info.run_id, sent: tags.get(SENT_TAG) });
    }
    return known;
  }

  /** Makes a run; its id. The same run is not made twice, also when the answer to the first call was lost. */
  async create(key: string, name: string, startMs: number, tags: readonly KeyValue[]): Promise<string> {
    const fields = {
      experiment_id: this.experimentId,
      run_name: name,
      start_time: startMs,
      tags: [
        { key: 'mlflow.runName', value: name },
        { key: SWEEP_TAG, value: this.sweepId },
        { key: KEY_TAG, value: key },
        ...tags,
      ],
    };
    let tries = 0;
    return await this.client.trying(async () => {
      if (tries++ > 0) {
        for await (const { info } of this.search(`tags.\`${KEY_TAG}\` = '${key}'`)) return info.run_id;
      }
      const { run } = await this.client.call<{ run: RunAnswer }>('POST', 'runs/create', fields);
      return run.info.run_id;
    });
  }

  async remove(runId: string): Promise<void> {
    await this.client.insist('POST', 'runs/delete', { run_id: runId });
  }

  /** Parameters and tags that are more than one request may hold travel in several. */
  async describe(runId: string, params: readonly KeyValue[], tags: readonly KeyValue[]): Promise<void> {
    for (let from = 0; from === 0 || from < Math.max(params.length, tags.length); from += MOST_PARAMS) {
      const batch = { params: params.slice(from, from + MOST_PARAMS), tags: tags.slice(from, from + MOST_TAGS) };
      await this.client.insist('POST', 'runs/log-batch', { run_id: runId, ...batch });
    }
  }

  /** As many requests as the limit asks for, one after the other; nothing is held beyond one of them. */
  async measure(runId: string, metrics: Iterable<Metric>): Promise<void> {
    let batch: object[] = [];
    const send = async () => {
      await this.client.insist('POST', 'runs/log-batch', { run_id: runId, metrics: batch });
      batch = [];
    };
    for (const { value, ...metric } of metrics) {
      // As JSON of protobuf writes numbers that are not finite.
      batch.push({ ...metric, value: Number.isFinite(value) ? value : String(value) });
      if (batch.length === MOST_METRICS) await send();
    }
    if (batch.length > 0) await send();
  }

  /** The run is whole: its status, when it ended if it has, and what was sent. */
  async finish(runId: string, status: RunStatus, endMs: number | undefined, sent: string): Promise<void> {
    const end = endMs === undefined ? {} : { end_time: endMs };
    await this.client.insist('POST', 'runs/update', { run_id: runId, status, ...end });
    await this.client.insist('POST', 'runs/set-tag', { run_id: runId, key: SENT_TAG, value: sent });
  }

  private async *search(filter: string): AsyncGenerator<RunAnswer> {
    let pageToken: string | undefined;
    do {
      const page: { runs?: readonly RunAnswer[]; next_page_token?: string } = await this.client.insist(
        'POST',
        'runs/search',
        {
          ...{ experiment_ids: [this.experimentId], filter, run_view_type: 'ACTIVE_ONLY', max_results: RUNS_A_PAGE },
          ...(pageToken !== undefined && { page_token: pageToken }),
        },
      );
      yield* page.runs ?? [];
      pageToken = page.next_page_token || undefined;
    } while (pageToken !== undefined);
  }
}

async function find(client: MlflowClient, name: string): Promise<string | undefined> {
  try {
    const { experiment } = await client.call<{ experiment: { experiment_id: string } }>(
      'GET',
      'experiments/get-by-name',
      { experiment_name: name },
    );
    return experiment.experiment_id;
  } catch (error) {
    if (error instanceof CallFailed && error.errorCode === 'RESOURCE_DOES_NOT_EXIST') return undefined;
    throw error;
  }
}

async function create(client: MlflowClient, name: string): Promise<string> {
  const answer = await client.call<{ experiment_id: string }>('POST', 'experiments/create', { name });
  return answer.experiment_id;
}
