import { createHash } from 'node:crypto';
import {
  type Attribute,
  type ElementType,
  encodeOnnxModel,
  type OnnxConstant,
  type OnnxNode,
  type OnnxPort,
} from './onnx-model.js';

/** Names a tensor within one graph. */
export type Edge = string;

/**
 * An ONNX graph under construction. Asking twice for the same operation on the same edges gives the same edge, so that
 * whoever builds need not remember what was built; what no output needs is left out at the end.
 */
export class Graph {
  private readonly nodes: OnnxNode[] = [];
  private readonly made = new Map<string, readonly Edge[]>();
  private readonly constants = new Map<string, OnnxConstant>();
  private readonly inputs: OnnxPort[] = [];
  private readonly outputs: OnnxPort[] = [];

  input(name: string, type: ElementType, shape: readonly number[]): Edge {
    this.inputs.push({ name, type, shape });
    return name;
  }

  output(name: string, edge: Edge, type: ElementType, shape: readonly number[]): void {
    // A node of its own: an edge may be the output of several names, or an input that was passed through.
    this.nodes.push({ operator: 'Identity', inputs: [edge], outputs: [name], attributes: {} });
    this.outputs.push({ name, type, shape });
  }

  /** The one output of an operation. */
  node(operator: string, inputs: readonly Edge[], attributes: Readonly<Record<string, Attribute>> = {}): Edge {
    return this.nodeOf(1, operator, inputs, attributes)[0]!;
  }

  /** The outputs of an operation that has `count` of them. */
  nodeOf(
    count: number,
    operator: string,
    inputs: readonly Edge[],
    attributes: Readonly<Record<string, Attribute>> = {},
  ): readonly Edge[] {
    const key = JSON.stringify([operator, count, inputs, attributes]);
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const outputs = Array.from({ length: count }, (_, index) => `${operator}_${this.nodes.length}_${index}`);
    this.nodes.push({ operator, inputs, outputs, attributes });
    this.made.set(key, outputs);
    return outputs;
  }

  floats(data: Float32Array, shape: readonly number[]): Edge {
    return this.constant('float32', data, shape);
  }

  /** One number, which broadcasts to any shape. */
  scalar(value: number): Edge {
    return this.floats(Float32Array.of(value), []);
  }

  /** Whole numbers, as ONNX takes shapes, axes and indices. */
  integers(data: ArrayLike<number>, shape: readonly number[] = [data.length]): Edge {
    return this.constant('int64', BigInt64Array.from(Array.from(data, BigInt)), shape);
  }

  reshape(edge: Edge, shape: readonly number[]): Edge {
    return this.node('Reshape', [edge, this.integers(shape)]);
  }

  /** The graph, without what no output needs, as the bytes of an ONNX file. */
  encode(): Uint8Array {
    const needed = new Set(this.outputs.map(({ name }) => name));
    const nodes: OnnxNode[] = [];
    for (const node of this.nodes.toReversed()) {
      if (!node.outputs.some((output) => needed.has(output))) continue;
      nodes.unshift(node);
      for (const input of node.inputs) needed.add(input);
    }
    return encodeOnnxModel({
      nodes,
      constants: [...this.constants.values()].filter(({ name }) => needed.has(name)),
      inputs: this.inputs,
      outputs: this.outputs,
    });
  }

  private constant(type: OnnxConstant['type'], data: OnnxConstant['data'], shape: readonly number[]): Edge {
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    const key = `${type} ${shape.join()} ${createHash('sha1').update(bytes).digest('base64')}`;
    const known = this.constants.get(key);
    if (known !== undefined) return known.name;
    const name = `constant_${this.constants.size}`;
    this.constants.set(key, { name, type, shape, data });
    return name;
  }
}
