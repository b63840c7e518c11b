import type { Edge, Graph } from './graph.js';
import type { Target } from './lowering.js';

/** Stands in a table for a row outside of the pictures. */
export const OUTSIDE = -1;

/**
 * The rows of `source`, [rows, width], that `table` names, as [table.length, width].
 *
 * @param fill what a row outside consists of
 */
export function gatherRows(
  graph: Graph,
  source: Edge,
  table: Int32Array,
  { rows, width, fill = 0 }: { readonly rows: number; readonly width: number; readonly fill?: number },
): Edge {
  if (!table.includes(OUTSIDE)) return graph.node('Gather', [source, graph.integers(table)], { axis: 0 });
  const outside = graph.floats(new Float32Array(width).fill(fill), [1, width]);
  const padded = graph.node('Concat', [source, outside], { axis: 0 });
  const indices = table.map((row) => (row === OUTSIDE ? rows : row));
  return graph.node('Gather', [padded, graph.integers(indices)], { axis: 0 });
}

/**
 * The transpose of {@link gatherRows}: adds row i of `source`, [table.length, width], to row `table[i]` of `rows` rows
 * of zeros; rows that go outside are dropped. Always in the same order, so that the sums come out the same.
 */
export function scatterRows(
  graph: Graph,
  source: Edge,
  table: Int32Array,
  { rows, width, target }: { readonly rows: number; readonly width: number; readonly target: Target },
): Edge {
  const senders = Array.from({ length: rows }, (): number[] => []);
  table.forEach((row, index) => row !== OUTSIDE && senders[row]!.push(index));
  const most = Math.max(...senders.map((list) => list.length));
  if (most <= 1) {
    const order = Int32Array.from(senders, ([sender]) => sender ?? OUTSIDE);
    return gatherRows(graph, source, order, { rows: table.length, width });
  }
  // One thread adds rows up where they belong. Many would race for them: there, each row collects its own.
  if (target === 'cpu') {
    const inside = Array.from(table.keys()).filter((index) => table[index] !== OUTSIDE);
    const sent =
      inside.length === table.length ? source : graph.node('Gather', [source, graph.integers(inside)], { axis: 0 });
    const receivers = graph.integers(
      table.filter((row) => row !== OUTSIDE),
      [inside.length, 1],
    );
    const zeros = graph.floats(new Float32Array(rows * width), [rows, width]);
    return graph.node('ScatterND', [zeros, receivers, sent], { reduction: 'add' });
  }
  const collected = Int32Array.from(
    senders.flatMap((list) => [...list, ...Array<number>(most - list.length).fill(OUTSIDE)]),
  );
  const gathered = gatherRows(graph, source, collected, { rows: table.length, width });
  const stacked = graph.reshape(gathered, [rows, most, width]);
  return graph.node('ReduceSum', [stacked, graph.integers([1])], { keepdims: 0 });
}
