/*
 * The part of TensorBoard's `Event` message that scalars need (tensorboard/compat/proto: event.proto, summary.proto,
 * tensor.proto).
 */
import protobuf from 'protobufjs/minimal.js';

export interface Scalar {
  readonly tag: string;
  readonly value: number;
}

/** One event: what was measured at a step. */
export interface ScalarEvent {
  /** Seconds since 1970. */
  readonly wallTime: number;
  readonly step: number;
  /** Of a file's first event alone: `brain.Event:2`. */
  readonly fileVersion?: string | undefined;
  readonly scalars: readonly Scalar[];
}

/** TensorFlow's numbers for types. */
const FLOAT = 1;
const DOUBLE = 2;

export function encodeEvent({ wallTime, step, fileVersion, scalars }: ScalarEvent): Uint8Array {
  const writer = protobuf.Writer.create();
  writer.uint32(9).double(wallTime);
  if (step !== 0) writer.uint32(16).int64(step);
  if (fileVersion !== undefined) writer.uint32(26).string(fileVersion);
  if (scalars.length > 0) {
    writer.uint32(42).fork();
    for (const { tag, value } of scalars)
      writer.uint32(10).fork().uint32(10).string(tag).uint32(21).float(value).ldelim();
    writer.ldelim();
  }
  return writer.finish();
}

/** The scalars of an event; what it holds beside them is passed over. Throws for bytes that are no event. */
export function decodeEvent(bytes: Uint8Array): ScalarEvent {
  const scalars: Scalar[] = [];
  let wallTime = 0;
  let step = 0;
  let fileVersion: string | undefined;
  eachField(protobuf.Reader.create(bytes), {
    1: (reader) => (wallTime = reader.double()),
    2: (reader) => (step = Number(reader.int64().toString())),
    3: (reader) => (fileVersion = reader.string()),
    5: (reader) =>
      within(reader, {
        1: (value) => {
          const scalar = decodeValue(value);
          if (scalar) scalars.push(scalar);
        },
      }),
  });
  return { wallTime, step, ...(fileVersion !== undefined && { fileVersion }), scalars };
}

function decodeValue(reader: protobuf.Reader): Scalar | undefined {
  let tag = '';
  let value: number | undefined;
  within(reader, {
    1: (field) => (tag = field.string()),
    2: (field) => (value = field.float()),
    8: (field) => (value = decodeTensor(field)),
  });
  return tag === '' || value === undefined ? undefined : { tag, value };
}

/** A tensor of one number. */
function decodeTensor(reader: protobuf.Reader): number | undefined {
  let type = 0;
  let content: Uint8Array | undefined;
  const values: number[] = [];
  within(reader, {
    1: (field) => (type = field.int32()),
    4: (field) => (content = field.bytes()),
    5: (field, wireType) => readPacked(field, wireType, () => values.push(field.float())),
    6: (field, wireType) => readPacked(field, wireType, () => values.push(field.double())),
  });
  if (values.length === 1) return values[0];
  if (content === undefined) return undefined;
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  if (type === FLOAT && content.length === 4) return view.getFloat32(0, true);
  return type === DOUBLE && content.length === 8 ? view.getFloat64(0, true) : undefined;
}

type Fields = Readonly<Record<number, (reader: protobuf.Reader, wireType: number) => unknown>>;

/** Reads a message that stands inside of another. */
function within(reader: protobuf.Reader, fields: Fields): void {
  eachField(protobuf.Reader.create(reader.bytes()), fields);
}

function eachField(reader: protobuf.Reader, fields: Fields): void {
  while (reader.pos < reader.len) {
    const key = reader.uint32();
    const read = fields[key >>> 3];
    if (read) read(reader, key & 7);
    else reader.skipType(key & 7);
  }
}

function readPacked(reader: protobuf.Reader, wireType: number, read: () => unknown): void {
  if (wireType !== 2) {
    read();
    return;
  }
  const end = reader.uint32() + reader.pos;
  while (reader.pos < end) read();
}
