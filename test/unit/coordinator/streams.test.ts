import { JetStreamApiError, type JetStreamManager, type StreamConfig } from '@nats-io/jetstream';
import { describe, expect, test } from 'vitest';
import { ensureStreams } from '../../../coordinator/streams.js';
import { EVENT_STREAM, LOST_STREAM, TRIAL_STREAM } from '../../../proto/names.js';

/** A cluster's streams, in memory: `copies` of each that is there. It keeps up to three. */
function cluster(copies: Readonly<Record<string, number>>) {
  const streams = new Map<string, Partial<StreamConfig>>(
    Object.entries(copies).map(([name, replicas]) => [name, { name, num_replicas: replicas, max_age: 7 }]),
  );
  const put = (config: Partial<StreamConfig>) => {
    if (config.num_replicas! > 3) {
      const error = { code: 500, err_code: 10_005, description: 'no suitable peers for placement' };
      return Promise.reject(new JetStreamApiError(error));
    }
    streams.set(config.name!, config);
    return Promise.resolve();
  };
  const updated: string[] = [];
  const manager = {
    streams: {
      async *list() {
        for (const config of streams.values()) yield await Promise.resolve({ config });
      },
      add: put,
      info: (name: string) => Promise.resolve({ config: streams.get(name), cluster: { name: 'cluster' } }),
      update: (name: string, config: Partial<StreamConfig>) => {
        updated.push(name);
        return put({ ...config, name });
      },
    },
    consumers: { add: () => Promise.resolve() },
  } as unknown as JetStreamManager;
  const replicas = () => Object.fromEntries([...streams].map(([name, config]) => [name, config.num_replicas]));
  return { manager, replicas, streams, updated };
}

const all = (copies: number) => ({ [EVENT_STREAM]: copies, [TRIAL_STREAM]: copies, [LOST_STREAM]: copies });

describe('the copies that are kept of each stream', () => {
  test('stay as they are when nobody says how many; a new stream has one', async () => {
    const { manager, replicas, updated } = cluster(all(3));
    await ensureStreams(manager, undefined);
    expect(replicas()).toEqual(all(3));
    expect(updated).toEqual([]);
    const fresh = cluster({ [EVENT_STREAM]: 2 });
    await ensureStreams(fresh.manager, undefined);
    expect(fresh.replicas()).toEqual({ ...all(1), [EVENT_STREAM]: 2 });
  });

  test('become as many as are asked for, more or fewer, and nothing else of the streams changes', async () => {
    for (const [before, wanted] of [
      [1, 3],
      [3, 1],
    ] as const) {
      const { manager, replicas, streams, updated } = cluster(all(before));
      await ensureStreams(manager, wanted);
      expect(replicas()).toEqual(all(wanted));
      for (const config of streams.values()) expect(config.max_age).toBe(7);
      await ensureStreams(manager, wanted);
      expect(updated).toEqual([EVENT_STREAM, TRIAL_STREAM, LOST_STREAM]);
    }
    const fresh = cluster({});
    await ensureStreams(fresh.manager, 3);
    expect(fresh.replicas()).toEqual(all(3));
  });

  test('are refused aloud where there are too few servers, and those there were stay', async () => {
    for (const { manager, replicas } of [cluster(all(2)), cluster({})]) {
      const before = replicas();
      await expect(ensureStreams(manager, 5)).rejects.toMatchObject({
        code: 'INVALID_INPUT',
        message: expect.stringContaining('does not keep 5 copies: no suitable peers') as string,
      });
      expect(replicas()).toEqual(before);
    }
  });
});
