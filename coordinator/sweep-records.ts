import { jetstreamManager } from '@nats-io/jetstream';
import { Kvm, type KV } from '@nats-io/kv';
import type { NatsConnection } from '@nats-io/transport-node';
import { sweepRecordCodec } from '../proto/codec.js';
import { SWEEP_BUCKET } from '../proto/names.js';
import { rewriteDescription } from './streams.js';
import type { SweepProjection } from './projection/sweep-projection.js';

/**
 * The key-value bucket from which workers learn which sweeps run. A view of the log, written after it: rebuilding it is
 * writing it again.
 */
export class SweepRecords {
  private constructor(
    private readonly connection: NatsConnection,
    private readonly replicas: number,
    private bucket: KV,
  ) {}

  static async open(connection: NatsConnection, replicas: number): Promise<SweepRecords> {
    return new SweepRecords(connection, replicas, await createBucket(connection, replicas));
  }

  /** Creates the bucket again if it is gone; what was in it must be put again. */
  async ensure(): Promise<void> {
    this.bucket = await createBucket(this.connection, this.replicas);
  }

  async put(sweep: SweepProjection): Promise<void> {
    const { id: sweepId, state, document } = sweep;
    await this.bucket.put(sweepId, sweepRecordCodec.encode({ sweepId, state, document }));
  }
}

async function createBucket(connection: NatsConnection, replicas: number): Promise<KV> {
  const kvm = new Kvm(connection);
  for await (const { bucket } of kvm.list()) if (bucket === SWEEP_BUCKET) return kvm.open(SWEEP_BUCKET);
  const bucket = await kvm.create(SWEEP_BUCKET, { replicas, history: 1 });
  const { streamInfo } = await bucket.status();
  await rewriteDescription(await jetstreamManager(connection), streamInfo.config.name);
  return bucket;
}
