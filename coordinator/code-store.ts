import { jetstreamManager, type JetStreamManager } from '@nats-io/jetstream';
import { Objm, type ObjectStore } from '@nats-io/obj';
import type { NatsConnection } from '@nats-io/transport-node';
import { CODE_BUCKET, CODE_STREAM, codePieces } from '../proto/names.js';
import { keepReplicas, rewriteDescription } from './streams.js';

/** The object store with trainers' packed code, by the hash of its content. What is in it is never changed. */
export class CodeStore {
  /** Ends of the puts under way, by hash: the same code, sent twice at a time, is stored once. */
  private readonly underWay = new Map<string, Promise<void>>();

  private constructor(
    private readonly connection: NatsConnection,
    private readonly manager: JetStreamManager,
    private readonly replicas: number | undefined,
    private bucket: ObjectStore,
  ) {}

  /** `replicas` undefined: as it is, or one copy. Throws INVALID_INPUT when the server cannot keep as many. */
  static async open(connection: NatsConnection, replicas: number | undefined): Promise<CodeStore> {
    const manager = await jetstreamManager(connection);
    return new CodeStore(connection, manager, replicas, await createBucket(connection, manager, replicas));
  }

  /** Creates the bucket again if it is gone. */
  async ensure(): Promise<void> {
    this.bucket = await createBucket(this.connection, this.manager, this.replicas);
  }

  /** Whether all of it is there: a server that was killed may have lost pieces that it had taken. */
  async has(hash: string): Promise<boolean> {
    const object = await this.bucket.info(hash);
    if (object === null || object.deleted) return false;
    const pieces = codePieces(object.nuid);
    const { state } = await this.manager.streams.info(CODE_STREAM, { subjects_filter: pieces });
    return (state.subjects?.[pieces] ?? 0) === object.chunks;
  }

  /** Stores a pack; false, without reading it, when it is there. When `pack` throws nothing is stored, and this rejects with that. */
  async put(hash: string, pack: AsyncIterable<Uint8Array>): Promise<boolean> {
    while (this.underWay.has(hash)) await this.underWay.get(hash);
    const storing = this.store(hash, pack);
    const over = storing.then(
      () => void this.underWay.delete(hash),
      () => void this.underWay.delete(hash),
    );
    this.underWay.set(hash, over);
    return await storing;
  }

  private async store(hash: string, pack: AsyncIterable<Uint8Array>): Promise<boolean> {
    if (await this.has(hash)) return false;
    await this.bucket.put({ name: hash }, ReadableStream.from(pack));
    return true;
  }
}

async function createBucket(
  connection: NatsConnection,
  manager: JetStreamManager,
  replicas: number | undefined,
): Promise<ObjectStore> {
  const stores = new Objm(connection);
  for await (const status of stores.list()) {
    if (status.bucket !== CODE_BUCKET) continue;
    await keepReplicas(manager, status.streamInfo.config, replicas);
    return stores.open(CODE_BUCKET);
  }
  const bucket = await stores.create(CODE_BUCKET, { replicas: replicas ?? 1 });
  await rewriteDescription(manager, CODE_STREAM);
  return bucket;
}
