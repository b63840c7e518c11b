import type { Edge, Graph } from './graph.js';
import {
  eachPixel,
  hwc,
  type Layout,
  picturesShape,
  plain,
  rowOf,
  type Rows,
  sameLayout,
  sizeOf,
  storedShape,
} from './layout.js';
import type { ElementType } from './onnx-model.js';

/** A tensor of the program and where the graph holds it. */
export interface Value {
  readonly edge: Edge;
  readonly type: ElementType;
  /** As the program sees it. */
  readonly shape: readonly number[];
  readonly layout: Layout;
  /**
   * The edge's dimensions: those of the layout, but 1 where all elements along an axis are equal and stored once, or []
   * for one number that stands for all. Operations broadcast such values by themselves.
   */
  readonly stored: readonly number[];
}

export function plainValue(edge: Edge, type: ElementType, shape: readonly number[]): Value {
  return { edge, type, shape, layout: plain, stored: shape };
}

/** A value all of whose elements are the one number of `edge`, a scalar. */
export function uniformValue(edge: Edge, type: ElementType, shape: readonly number[]): Value {
  return { edge, type, shape, layout: plain, stored: [] };
}

/** `edge` holds pictures of `shape` in `layout`, in dimensions of any kind. */
export function rowsValue(graph: Graph, edge: Edge, shape: readonly number[], layout: Rows): Value {
  const stored = storedShape(layout, shape);
  return { edge: graph.reshape(edge, stored), type: 'float32', shape, layout, stored };
}

/** Every element stored. */
export function stretched(graph: Graph, value: Value): Value {
  const { stored, shape, layout } = value;
  const whole = isUniform(value) ? plain : layout;
  const dimensions = storedShape(whole, shape);
  if (sizeOf(stored) === sizeOf(dimensions)) {
    if (stored.length === dimensions.length) return value;
    return { ...value, edge: graph.reshape(value.edge, dimensions), layout: whole, stored: dimensions };
  }
  const edge = graph.node('Expand', [value.edge, graph.integers(dimensions)]);
  return { ...value, edge, layout: whole, stored: dimensions };
}

/** Whether one stored number stands for every element. */
export function isUniform({ stored }: Value): boolean {
  return sizeOf(stored) === 1;
}

/** Every element stored, in another layout. */
export function inLayout(graph: Graph, value: Value, layout: Layout): Value {
  const whole = stretched(graph, value);
  if (sameLayout(whole.layout, layout)) return whole;
  const stored = storedShape(layout, whole.shape);
  if (layout.kind === 'rows') {
    const rows = whole.layout.kind === 'rows' ? whole : rowsFromPlain(graph, whole);
    const edge = sameLayout(rows.layout, layout) ? rows.edge : reordered(graph, rows, layout);
    return { ...whole, edge: graph.reshape(edge, stored), layout, stored };
  }
  const [batch, ...rest] = picturesShape(whole.shape);
  const rows = inLayout(graph, whole, hwc);
  const flat = graph.node('Transpose', [graph.reshape(rows.edge, [sizeOf(rest), batch])], { perm: [1, 0] });
  return { ...whole, edge: graph.reshape(flat, stored), layout, stored };
}

function rowsFromPlain(graph: Graph, value: Value): Value {
  const [batch, ...rest] = picturesShape(value.shape);
  const edge = graph.node('Transpose', [graph.reshape(value.edge, [batch, sizeOf(rest)])], { perm: [1, 0] });
  const stored = storedShape(hwc, value.shape);
  return { ...value, edge: graph.reshape(edge, stored), layout: hwc, stored };
}

/** The rows of `value` in the order of `layout`, [rows, batch]. */
function reordered(graph: Graph, value: Value, layout: Rows): Edge {
  const pictures = picturesShape(value.shape);
  const from = rowOf(value.layout as Rows, pictures);
  const to = rowOf(layout, pictures);
  const order = new Int32Array(sizeOf(pictures.slice(1)));
  eachPixel(pictures, (y, x, channel) => (order[to(y, x, channel)] = from(y, x, channel)));
  return graph.node('Gather', [rowsOf(graph, value), graph.integers(order)], { axis: 0 });
}

/** Pictures in any layout of rows, as [rows, batch]. */
export function rowsOf(graph: Graph, value: Value): Edge {
  const [batch, ...rest] = picturesShape(value.shape);
  return graph.reshape(value.edge, [sizeOf(rest), batch]);
}

/** Pictures in some layout of rows: as they are if they are in one. */
export function asRows(graph: Graph, value: Value): Value & { readonly layout: Rows } {
  const whole = stretched(graph, value);
  const rows = whole.layout.kind === 'rows' ? whole : inLayout(graph, whole, hwc);
  return rows as Value & { readonly layout: Rows };
}

/** `value`, stored so that it broadcasts to pictures of `shape` in `layout`. */
export function alignedTo(graph: Graph, value: Value, layout: Rows, shape: readonly number[]): Value {
  if (isUniform(value)) return { ...value, edge: graph.reshape(value.edge, []), stored: [] };
  if (sameLayout(value.layout, layout)) return value;
  if (value.layout.kind === 'plain') {
    const [batch, height, width, channels] = picturesShape([
      ...Array<number>(4 - value.stored.length).fill(1),
      ...value.stored,
    ]);
    if (height * width === 1) {
      const stored = layout.order === 'chw' ? [1, channels, 1, 1, batch] : [1, 1, channels, batch];
      const edge =
        batch === 1
          ? value.edge
          : graph.node('Transpose', [graph.reshape(value.edge, [batch, channels])], { perm: [1, 0] });
      return { ...value, edge: graph.reshape(edge, stored), layout, stored };
    }
  }
  const whole =
    value.shape.join() === shape.join()
      ? value
      : plainValue(
          graph.node('Expand', [inLayout(graph, value, plain).edge, graph.integers(shape)]),
          value.type,
          shape,
        );
  return inLayout(graph, whole, layout);
}
