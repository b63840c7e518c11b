import { plain } from './layout.js';
import type { Lowerings } from './lowering.js';
import { inLayout, plainValue } from './value.js';

export const matrices: Lowerings = {
  /** a · b over the last two axes, either of them transposed before. */
  BatchMatMul: ({ graph, shape, attrs }, inputs) => {
    const [a, b] = [inputs['a']!, inputs['b']!].map((value) => inLayout(graph, value, plain));
    const [transposeA, transposeB] = [attrs['transposeA'] === true, attrs['transposeB'] === true];
    const rank = shape.length;
    if (rank === 2) {
      const edge = graph.node('Gemm', [a!.edge, b!.edge], { transA: Number(transposeA), transB: Number(transposeB) });
      return plainValue(edge, 'float32', shape);
    }
    const axes = Array.from({ length: rank }, (_, axis) => axis);
    const swapped = [...axes.slice(0, -2), rank - 1, rank - 2];
    const [left, right] = [
      transposeA ? graph.node('Transpose', [a!.edge], { perm: swapped }) : a!.edge,
      transposeB ? graph.node('Transpose', [b!.edge], { perm: swapped }) : b!.edge,
    ];
    return plainValue(graph.node('MatMul', [left, right]), 'float32', shape);
  },
};
