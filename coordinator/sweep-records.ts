import { jetstreamManager } from '@nats-io/jetstream';
import { Kvm, type KV } from '@nats-io/kv';
import type { NatsConnection } from '@nats-io/transport-node';
import { sweepRecordCodec } from '../proto/codec/sweep.js';
import { SWEEP_BUCKET } from '../proto/names.js';
import type { SweepProjection } from './projection/sweep-projection.js';
import { keepReplicas, rewriteDescription } from './streams.js';

/**
 * The key-value bucket from which workers learn which sweeps run. A view of the log, written after it: rebuilding it is
 * writing it again.
 */
export class SweepRecords {
  private constructor(
    private readonly connection: NatsConnection,
    private readonly replicas: number | undefined,
    private bucket: KV,
  ) {}

  /** `replicas` undefined: as it is, or one copy. Throws INVALID_INPUT when the server cannot keep as many. */
  static async open(connection: NatsConnection, replicas: number | undefined): Promise<SweepRecords> {
    return new SweepRecords(connection, replicas, await createBucket(connection, replicas));
  }

  /** Creates the bucket again if it is gone; what was in it must be put again. */
  async ensure(): Promise<void> {
    this.bucket = await createBucket(this.connection, this.replicas);
  }

  async put({ id: sweepId, state, place }: SweepProjection): Promise<void> {
    await this.bucket.put(sweepId, sweepRecordCodec.encode({ sweepId, state, place }));
  }
}

async function createBucket(connection: NatsConnection, replicas: number | undefined): Promise<KV> {
  const kvm = new Kvm(connection);
  const manager = await jetstreamManager(connection);
  for await (const status of kvm.list()) {
    if (status.bucket !== SWEEP_BUCKET) continue;
    await keepReplicas(manager, status.streamInfo.config, replicas);
    return kvm.open(SWEEP_BUCKET);
  }
  const bucket = await kvm.create(SWEEP_BUCKET, { replicas: replicas ?? 1, history: 1 });
  const { streamInfo } = await bucket.status();
  await rewriteDescription(manager, streamInfo.config.name);
  return bucket;
}
