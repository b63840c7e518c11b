import { plain } from './layout.js';
import type { Lowering, Lowerings } from './lowering.js';
import { inLayout, isUniform, plainValue, uniformValue, type Value } from './value.js';

/** The same elements in the same row-major order, in another shape. */
function reshape({ graph, shape }: Lowering, x: Value): Value {
  if (isUniform(x)) return uniformValue(graph.reshape(x.edge, []), x.type, shape);
  const whole = inLayout(graph, x, plain);
  return plainValue(graph.reshape(whole.edge, shape), x.type, shape);
}

export const shapes: Lowerings = {
  Fill: ({ graph, shape, attrs }) => uniformValue(graph.scalar(attrs['value'] as number), 'float32', shape),
  ZerosLike: ({ graph, shape }) => uniformValue(graph.scalar(0), 'float32', shape),
  OnesLike: ({ graph, shape }) => uniformValue(graph.scalar(1), 'float32', shape),
  Reshape: (lowering, { x }) => reshape(lowering, x!),
  ExpandDims: (lowering, { input }) => reshape(lowering, input!),
  Transpose: ({ graph, shape, attrs }, { x }) => {
    const perm = attrs['perm'] as number[];
    return plainValue(graph.node('Transpose', [inLayout(graph, x!, plain).edge], { perm }), x!.type, shape);
  },
  Tile: ({ graph, shape, attrs }, { x }) => {
    const repeats = graph.integers(attrs['reps'] as number[]);
    return plainValue(graph.node('Tile', [inLayout(graph, x!, plain).edge, repeats]), x!.type, shape);
  },
  Slice: ({ graph, shape, attrs }, { x }) => {
    const begin = attrs['begin'] as number[];
    const end = shape.map((length, axis) => begin[axis]! + length);
    const edges = [inLayout(graph, x!, plain).edge, graph.integers(begin), graph.integers(end)];
    return plainValue(graph.node('Slice', edges), x!.type, shape);
  },
  Concat: ({ graph, shape, attrs }, inputs) => {
    const parts = Object.values(inputs);
    const axis = ((attrs['axis'] as number) + shape.length) % shape.length;
    const edges = parts.map((part) => inLayout(graph, part, plain).edge);
    return plainValue(graph.node('Concat', edges, { axis }), parts[0]!.type, shape);
  },
};
