/**
 * What TensorBoard's event files hold: scalars, by step, and what plugins of TensorBoard keep there. Other summaries, such as
 * pictures, are passed over.
 */
import protobuf from 'protobufjs';

/** One measured value under its tag, such as `train/error`. */
export interface TaggedScalar {
  readonly tag: string;
  /** Stored with 32 bits. */
  readonly value: number;
}

/** What a plugin of TensorBoard keeps under a tag, in its own format. */
export interface PluginData {
  readonly tag: string;
  /** Such as `hparams`. */
  readonly plugin: string;
  readonly content: Uint8Array;
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
  /** Not of scalars: these are told by their tags. */
  readonly pluginData?: readonly PluginData[] | undefined;
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
    PluginData: { fields: { pluginName: { id: 1, type: 'string' }, content: { id: 2, type: 'bytes' } } },
    Shape: { fields: { dim: { id: 2, rule: 'repeated', type: 'Dimension' } } },
    Dimension: { fields: { size: { id: 1, type: 'int64' } } },
    Tensor: {
      fields: {
        dtype: { id: 1, type: 'int32' },
        shape: { id: 2, type: 'Shape' },
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
  readonly shape?: { readonly dim: readonly { readonly size: number }[] };
  readonly content?: Uint8Array;
  readonly floats?: readonly number[];
  readonly doubles?: readonly number[];
}

/** What stands beside the data of a plugin that has no tensor: an empty list of numbers. */
const NOTHING: TensorMessage = { dtype: FLOAT, shape: { dim: [{ size: 0 }] } };

interface EventMessage {
  readonly wallTime?: number;
  readonly step?: number;
  readonly fileVersion?: string;
  readonly summary?: {
    readonly value?: readonly {
      readonly tag?: string;
      readonly simpleValue?: number;
      readonly tensor?: TensorMessage;
      readonly metadata?: { readonly pluginData?: { readonly pluginName?: string; readonly content?: Uint8Array } };
    }[];
  };
}

/** An event as a record of an event file holds it, scalars as `simple_value`, which every TensorBoard reads. */
export function encodeEvent({ wallTimeSeconds, step, fileVersion: version, ...summary }: TensorBoardEvent): Uint8Array {
  const { scalars, pluginData = [] } = summary;
  const value = [
    ...scalars.map((scalar) => ({ tag: scalar.tag, simpleValue: scalar.value })),
    ...pluginData.map(({ tag, plugin: pluginName, content }) => ({
      tag,
      tensor: NOTHING,
      metadata: { pluginData: { pluginName, content } },
    })),
  ];
  const message: EventMessage = {
    ...{ wallTime: wallTimeSeconds, step },
    ...(version !== undefined && { fileVersion: version }),
    ...(value.length > 0 && { summary: { value } }),
  };
  return eventType.encode(message).finish();
}

/** The event in a record. Throws for bytes that are none. */
export function decodeEvent(record: Uint8Array): TensorBoardEvent {
  const message = eventType.toObject(eventType.decode(record), { longs: Number }) as EventMessage;
  const scalars: TaggedScalar[] = [];
  const pluginData: PluginData[] = [];
  for (const { tag = '', simpleValue, tensor, metadata } of message.summary?.value ?? []) {
    // A writer names the plugin with a tag's first value alone.
    const plugin = metadata?.pluginData?.pluginName ?? '';
    const value = simpleValue ?? (tensor && (plugin === '' || plugin === 'scalars') ? scalarOf(tensor) : undefined);
    if (value !== undefined) scalars.push({ tag, value });
    const content = metadata?.pluginData?.content;
    if (value === undefined && plugin !== '' && content) pluginData.push({ tag, plugin, content });
  }
  return {
    ...{ wallTimeSeconds: message.wallTime ?? 0, step: message.step ?? 0, scalars },
    ...(pluginData.length > 0 && { pluginData }),
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
