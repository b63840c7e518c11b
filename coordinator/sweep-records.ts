import { Kvm, type KV } from '@nats-io/kv';
import type { NatsConnection } from '@nats-io/transport-node';
import { sweepRecordCodec } from '../proto/codec.js';
import { SWEEP_BUCKET } from '../proto/names.js';
import type { SweepProjection } from './projection/sweep-projection.js';

/**
 * The key-value bucket from which workers learn which sweeps run. A view of the log, written after it: rebuilding it is
 * writing it again.
 */
export class SweepRecords {
  private constructor(private readonly bucket: KV) {}

  static async open(connection: NatsConnection, replicas: number): Promise<SweepRecords> {
    return new SweepRecords(await new Kvm(connection).create(SWEEP_BUCKET, { replicas, history: 1 }));
  }

  async put(sweep: SweepProjection): Promise<void> {
    const { id: sweepId, state, document } = sweep;
    await this.bucket.put(sweepId, sweepRecordCodec.encode({ sweepId, state, document }));
  }
}
