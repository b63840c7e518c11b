import type { Graph } from './graph.js';
import { plain } from './layout.js';
import { cast, scalarValue } from './elementwise.js';
import type { Lowerings } from './lowering.js';
import { inLayout, isUniform, plainValue, type Value } from './value.js';

type Reduction = 'ReduceSum' | 'ReduceMean' | 'ReduceMax' | 'ReduceMin' | 'ReduceProd';

/** `axes` of the program's shape, counted from 0; all when `axis` is null. */
function axesOf(axis: unknown, rank: number): number[] {
  const all = Array.from({ length: rank }, (_, index) => index);
  if (axis === null || axis === undefined) return all;
  return [axis as number | number[]].flat().map((index) => (index + rank) % rank);
}

/** A reduction over the axes of attribute `axis` (TensorFlow.js) into `shape`. */
function reduce(operator: Reduction, axisName: 'axis' | 'reductionIndices'): Lowerings[string] {
  return ({ graph, shape, attrs }, { x }) => {
    const axes = axesOf(attrs[axisName], x!.shape.length);
    if (axes.length === 0) return x!;
    const { edge, repeats } = overPictures(graph, operator, x!, axes) ?? overPlain(graph, operator, x!, axes);
    const result = plainValue(graph.reshape(edge, shape), x!.type, shape);
    // Equal elements that are stored once still count.
    if (operator !== 'ReduceSum' || repeats === 1) return result;
    return { ...result, edge: graph.node('Mul', [result.edge, scalarValue(graph, repeats).edge]) };
  };
}

interface Reduced {
  readonly edge: string;
  /** How many elements each stored one stood for along the axes that are gone. */
  readonly repeats: number;
}

function overPlain(graph: Graph, operator: Reduction, value: Value, axes: readonly number[]): Reduced {
  const whole = value.layout.kind === 'rows' && !isUniform(value) ? inLayout(graph, value, plain) : value;
  const rank = value.shape.length;
  const stored = isUniform(whole)
    ? value.shape.map(() => 1)
    : [...Array<number>(rank - whole.stored.length).fill(1), ...whole.stored];
  const edge = graph.node(operator, [graph.reshape(whole.edge, stored), graph.integers(axes)], { keepdims: 1 });
  const kept = value.shape.map((length, axis) => (axes.includes(axis) ? 1 : length));
  const left = stored.map((length, axis) => (axes.includes(axis) ? 1 : length));
  return {
    edge: left.join() === kept.join() ? edge : graph.node('Expand', [edge, graph.integers(kept)]),
    repeats: repeatsOf(axes.map((axis) => [value.shape[axis]!, stored[axis]!])),
  };
}

/**
 * Pictures as rows, reduced over height and width and perhaps the batch: what gradients of biases and global pooling
 * need. Undefined for anything else.
 */
function overPictures(graph: Graph, operator: Reduction, value: Value, axes: readonly number[]): Reduced | undefined {
  if (value.layout.kind !== 'rows' || isUniform(value)) return undefined;
  if (![1, 2].every((axis) => axes.includes(axis)) || axes.includes(3)) return undefined;
  const chw = value.layout.order === 'chw';
  const [channelAxis, batchAxis] = chw ? [1, 4] : [2, 3];
  const overBatch = axes.includes(0);
  const gone = value.stored
    .map((_, axis) => axis)
    .filter((axis) => axis !== channelAxis && (overBatch || axis !== batchAxis));
  const edge = graph.node(operator, [value.edge, graph.integers(gone)], { keepdims: 0 });
  const [batch, height, width, channels] = value.shape as [number, number, number, number];
  const [storedChannels, storedBatch] = [value.stored[channelAxis]!, value.stored[batchAxis]!];
  if (storedChannels !== channels || (!overBatch && storedBatch !== batch)) return undefined;
  const kept = gone.reduce((product, axis) => product * value.stored[axis]!, 1);
  return {
    edge: overBatch ? edge : graph.node('Transpose', [edge], { perm: [1, 0] }),
    repeats: ((overBatch ? batch : 1) * height * width) / kept,
  };
}

function repeatsOf(lengths: readonly (readonly [number, number])[]): number {
  return lengths.reduce((product, [length, stored]) => product * (length / stored), 1);
}

export const reductions: Lowerings = {
  Sum: reduce('ReduceSum', 'axis'),
  Mean: reduce('ReduceMean', 'axis'),
  Max: reduce('ReduceMax', 'reductionIndices'),
  Min: reduce('ReduceMin', 'axis'),
  Prod: reduce('ReduceProd', 'axis'),
  Softmax: ({ graph, shape, attrs }, { logits }) => {
    const [axis] = axesOf(attrs['dim'], shape.length);
    return plainValue(graph.node('Softmax', [inLayout(graph, logits!, plain).edge], { axis: axis! }), 'float32', shape);
  },
  ArgMax: ({ graph, shape, attrs }, { x }) => {
    const [axis] = axesOf(attrs['axis'], x!.shape.length);
    const edge = graph.node('ArgMax', [inLayout(graph, x!, plain).edge], { axis: axis!, keepdims: 0 });
    return cast(graph, plainValue(edge, 'int64', shape), 'int32');
  },
};
