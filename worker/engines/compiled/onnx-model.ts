import protobuf from 'protobufjs';

/** Element types by their number in ONNX's `TensorProto.DataType`. */
export const elementTypes = { float32: 1, uint8: 2, int32: 6, int64: 7, bool: 9 } as const;
export type ElementType = keyof typeof elementTypes;

export type Attribute = number | readonly number[] | string | { readonly float: number };

export interface OnnxNode {
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes: Readonly<Record<string, Attribute>>;
}

export interface OnnxConstant {
  readonly name: string;
  readonly type: ElementType;
  readonly shape: readonly number[];
  readonly data: Float32Array | BigInt64Array;
}

export interface OnnxPort {
  readonly name: string;
  readonly type: ElementType;
  readonly shape: readonly number[];
}

export interface OnnxGraph {
  /** In an order in which each node comes after those whose outputs it takes. */
  readonly nodes: readonly OnnxNode[];
  readonly constants: readonly OnnxConstant[];
  readonly inputs: readonly OnnxPort[];
  readonly outputs: readonly OnnxPort[];
}

/** Version of the operator set; that of ONNX 1.16, which every ONNX Runtime from 1.18 on has. */
const OPSET = 21;
const IR_VERSION = 10;

/** The messages and fields of the public `onnx.proto` (ONNX 1.16) that a graph needs, with their numbers there. */
const schema = protobuf.Root.fromJSON({
  options: { syntax: 'proto2' },
  nested: {
    Model: {
      fields: {
        irVersion: { id: 1, type: 'int64' },
        producerName: { id: 2, type: 'string' },
        graph: { id: 7, type: 'Graph' },
        opsetImport: { id: 8, rule: 'repeated', type: 'OperatorSetId' },
      },
    },
    OperatorSetId: { fields: { domain: { id: 1, type: 'string' }, version: { id: 2, type: 'int64' } } },
    Graph: {
      fields: {
        node: { id: 1, rule: 'repeated', type: 'Node' },
        name: { id: 2, type: 'string' },
        initializer: { id: 5, rule: 'repeated', type: 'Tensor' },
        input: { id: 11, rule: 'repeated', type: 'ValueInfo' },
        output: { id: 12, rule: 'repeated', type: 'ValueInfo' },
      },
    },
    Node: {
      fields: {
        input: { id: 1, rule: 'repeated', type: 'string' },
        output: { id: 2, rule: 'repeated', type: 'string' },
        name: { id: 3, type: 'string' },
        opType: { id: 4, type: 'string' },
        attribute: { id: 5, rule: 'repeated', type: 'Attribute' },
      },
    },
    Attribute: {
      fields: {
        name: { id: 1, type: 'string' },
        f: { id: 2, type: 'float' },
        i: { id: 3, type: 'int64' },
        s: { id: 4, type: 'bytes' },
        ints: { id: 8, rule: 'repeated', type: 'int64' },
        type: { id: 20, type: 'int32' },
      },
    },
    Tensor: {
      fields: {
        dims: { id: 1, rule: 'repeated', type: 'int64' },
        dataType: { id: 2, type: 'int32' },
        name: { id: 8, type: 'string' },
        rawData: { id: 9, type: 'bytes' },
      },
    },
    ValueInfo: { fields: { name: { id: 1, type: 'string' }, type: { id: 2, type: 'Type' } } },
    Type: { fields: { tensorType: { id: 1, type: 'TensorType' } } },
    TensorType: { fields: { elemType: { id: 1, type: 'int32' }, shape: { id: 2, type: 'Shape' } } },
    Shape: { fields: { dim: { id: 1, rule: 'repeated', type: 'Dimension' } } },
    Dimension: { fields: { dimValue: { id: 1, type: 'int64' } } },
  },
});

/** The graph as the bytes of an ONNX file. */
export function encodeOnnxModel({ nodes, constants, inputs, outputs }: OnnxGraph): Uint8Array {
  const model = schema.lookupType('Model');
  return model
    .encode({
      irVersion: IR_VERSION,
      producerName: 'seedsweep',
      opsetImport: [{ domain: '', version: OPSET }],
      graph: {
        name: 'program',
        node: nodes.map(({ operator, inputs: input, outputs: output, attributes }) => ({
          input,
          output,
          // Profiles name nodes.
          name: `${operator} ${output[0] ?? ''}`,
          opType: operator,
          attribute: Object.entries(attributes).map(encodeAttribute),
        })),
        initializer: constants.map(({ name, type, shape, data }) => ({
          name,
          dims: shape,
          dataType: elementTypes[type],
          rawData: new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
        })),
        input: inputs.map(encodePort),
        output: outputs.map(encodePort),
      },
    })
    .finish();
}

/** `type` numbers of ONNX's `AttributeProto.AttributeType`. */
function encodeAttribute([name, value]: readonly [string, Attribute]): object {
  if (typeof value === 'number') return { name, i: value, type: 2 };
  if (typeof value === 'string') return { name, s: Buffer.from(value), type: 3 };
  return 'float' in value ? { name, f: value.float, type: 1 } : { name, ints: value, type: 7 };
}

function encodePort({ name, type, shape }: OnnxPort): object {
  const dim = shape.map((length) => ({ dimValue: length }));
  return { name, type: { tensorType: { elemType: elementTypes[type], shape: { dim } } } };
}
