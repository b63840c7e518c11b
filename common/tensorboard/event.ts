/** What TensorBoard's event files hold: scalars, by step. Other summaries, such as pictures, are passed over. */
import protobuf from 'protobufjs';

/** One measured value under its tag, such as `train/error`. */
export interface TaggedScalar {
  readonly tag: string;
  /** Stored with 32 bits. */
  readonly value: number;
}

/** One record of an event file. */
export interface TensorBoardEvent {
  /** Seconds since 1970. */
  readonly wallTimeSeconds: number;
  /** As its writer counts, usually from 0. */
  readonly step: number;
  /** Of a file's first event alone: `brain.Event:2`. */
  readonly fileVersion?: string | undefined;
  readonly scalars: readonly TaggedScalar[];
}

/** The version that a file's first event states. */
export const fileVersion = 'brain.Event:2';

/** The messages and fields of TensorFlow's public `event.proto`, `summary.proto` and `tensor.proto` that scalars need. */
const schema = protobuf.Root.fromJSON({
  nested: {
    Event: {
      oneofs: { what: { oneof: ['fileVersion', 'summary'] } },
      fields: {
        wallTime: { id: 1, type: 'double' },
        step: { id: 2, type: 'int64' },
        fileVersion: { id: 3, type: 'string' },
        summary: { id: 5, type: 'Summary' },
      },
    },
    Summary: { fields: { value: { id: 1, rule: 'repeated', type: 'Value' } } },
    Value: {
      oneofs: { value: { oneof: ['simpleValue', 'tensor'] } },
      fields: {
        tag: { id: 1, type: 'string' },
        simpleValue: { id: 2, type: 'float' },
        tensor: { id: 8, type: 'Tensor' },
        metadata: { id: 9, type: 'Metadata' },
      },
    },
    Metadata: { fields: { pluginData: { id: 1, type: 'PluginData' } } },
    PluginData: { fields: { pluginName: { id: 1, type: 'string' } } },
    Tensor: {
      fields: {
        dtype: { id: 1, type: 'int32' },
        content: { id: 4, type: 'bytes' },
        floats: { id: 5, rule: 'repeated', type: 'float', options: { packed: true } },
        doubles: { id: 6, rule: 'repeated', type: 'double', options: { packed: true } },
      },
    },
  },
});
const eventType = schema.lookupType('Event');

/** TensorFlow's `DataType`. */
const FLOAT = 1;
const DOUBLE = 2;

interface TensorMessage {
  readonly dtype?: number;
  readonly content?: Uint8Array;
  readonly floats?: readonly number[];
  readonly doubles?: readonly number[];
}

interface EventMessage {
  readonly wallTime?: number;
  readonly step?: number;
  readonly fileVersion?: string;
  readonly summary?: {
    readonly value?: readonly {
      readonly tag?: string;
      readonly simpleValue?: number;
      readonly tensor?: TensorMessage;
      readonly metadata?: { readonly pluginData?: { readonly pluginName?: string } };
    }[];
  };
}

/** An event as a record of an event file holds it, scalars as `simple_value`, which every TensorBoard reads. */
export function encodeEvent({ wallTimeSeconds, step, fileVersion: version, scalars }: TensorBoardEvent): Uint8Array {
  const message: EventMessage = {
    ...{ wallTime: wallTimeSeconds, step },
    ...(version !== undefined && { fileVersion: version }),
    ...(scalars.length > 0 && { summary: { value: scalars.map(({ tag, value }) => ({ tag, simpleValue: value })) } }),
  };
  return eventType.encode(message).finish();
}

/** The event in a record. Throws for bytes that are none. */
export function decodeEvent(record: Uint8Array): TensorBoardEvent {
  const message = eventType.toObject(eventType.decode(record), { longs: Number }) as EventMessage;
  const scalars: TaggedScalar[] = [];
  for (const { tag = '', simpleValue, tensor, metadata } of message.summary?.value ?? []) {
    // A writer names the plugin with a tag's first value alone.
    const plugin = metadata?.pluginData?.pluginName ?? '';
    const value = simpleValue ?? (tensor && (plugin === '' || plugin === 'scalars') ? scalarOf(tensor) : undefined);
    if (value !== undefined) scalars.push({ tag, value });
  }
  return {
    ...{ wallTimeSeconds: message.wallTime ?? 0, step: message.step ?? 0, scalars },
    ...(message.fileVersion !== undefined && { fileVersion: message.fileVersion }),
  };
}

/** The one value of a tensor of floating-point numbers; undefined for any other. */
function scalarOf({ dtype, content, floats = [], doubles = [] }: TensorMessage): number | undefined {
  const bytes = content && new DataView(content.buffer, content.byteOffset, content.byteLength);
  if (dtype === FLOAT) {
    if (bytes?.byteLength === 4) return bytes.getFloat32(0, true);
    return floats.length === 1 ? floats[0] : undefined;
  }
  if (dtype === DOUBLE) {
    if (bytes?.byteLength === 8) return bytes.getFloat64(0, true);
    return doubles.length === 1 ? doubles[0] : undefined;
  }
  return undefined;
}
