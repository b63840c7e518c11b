import type { Tf } from '../engine.js';
import type { Graph } from './graph.js';
import { chw, picturesShape, plain, rowOf, type Rows, sizeOf, windowed } from './layout.js';
import type { Lowering, Lowerings, Target } from './lowering.js';
import { gatherRows, OUTSIDE, scatterRows } from './rows.js';
import { asRows, inLayout, plainValue, rowsOf, rowsValue, type Value } from './value.js';

type ConvInfo = ReturnType<Tf['backend_util']['computeConv2DInfo']>;

/**
 * A convolution as one matrix product over patches (im2col; Chellapilla et al. 2006), on pictures stored as rows of a
 * whole batch: a patch matrix is then made by copying rows.
 *
 * Where the result is only looked at in windows of a × b pixels (a max-pool follows), the product computes all pixels of
 * a window at once: a patch covers everything that the window sees, and each filter stands in the other matrix a · b
 * times, shifted. The patch matrix has that many times fewer columns, and the pool's operands come out side by side.
 */
interface PatchPlan {
  readonly windows: Rows;
  /** Columns of the product without the batch: windows of the result. */
  readonly positions: number;
  /** Rows of the product: filters × pixels of a window. */
  readonly results: number;
  /** Rows of the patch matrix. */
  readonly taps: number;
  /** [taps × positions] → the pixel that is there, or outside. */
  readonly patches: (layout: Rows) => Int32Array;
  /** [taps × pixels of a window] → row of the filter, [height × width × channels, filters], or outside where it is 0. */
  readonly filters: Int32Array;
}

function planPatches(info: ConvInfo, window: readonly [number, number]): PatchPlan {
  const [a, b] = window;
  const vertical = tapsAlong(info.filterHeight, info.dilationHeight, info.strideHeight, a);
  const horizontal = tapsAlong(info.filterWidth, info.dilationWidth, info.strideWidth, b);
  const { inChannels, inHeight, inWidth, outHeight, outWidth, padInfo } = info;
  const taps = vertical.length * horizontal.length * inChannels;
  const [down, across] = [outHeight / a, outWidth / b];

  const filters = new Int32Array(taps * a * b).fill(OUTSIDE);
  let next = 0;
  for (const y of vertical) {
    for (const x of horizontal) {
      for (let channel = 0; channel < inChannels; channel++) {
        for (let i = 0; i < a; i++) {
          for (let j = 0; j < b; j++, next++) {
            const row = tapOf(y, i, info.strideHeight, info.dilationHeight, info.filterHeight);
            const column = tapOf(x, j, info.strideWidth, info.dilationWidth, info.filterWidth);
            if (row === undefined || column === undefined) continue;
            filters[next] = (row * info.filterWidth + column) * inChannels + channel;
          }
        }
      }
    }
  }

  const patches = (layout: Rows) => {
    const rowAt = rowOf(layout, info.inShape);
    const table = new Int32Array(taps * down * across);
    let at = 0;
    for (const y of vertical) {
      for (const x of horizontal) {
        for (let channel = 0; channel < inChannels; channel++) {
          for (let i = 0; i < down; i++) {
            for (let j = 0; j < across; j++, at++) {
              const row = i * a * info.strideHeight + y - padInfo.top;
              const column = j * b * info.strideWidth + x - padInfo.left;
              const inside = row >= 0 && row < inHeight && column >= 0 && column < inWidth;
              table[at] = inside ? rowAt(row, column, channel) : OUTSIDE;
            }
          }
        }
      }
    }
    return table;
  };
  return {
    windows: windowed(a, b),
    positions: down * across,
    results: a * b * info.outChannels,
    taps,
    patches,
    filters,
  };
}

/** The offsets that the filters of a window's pixels reach along one axis, in ascending order. */
function tapsAlong(length: number, dilation: number, stride: number, window: number): number[] {
  const offsets = new Set<number>();
  for (let pixel = 0; pixel < window; pixel++) {
    for (let tap = 0; tap < length; tap++) offsets.add(pixel * stride + tap * dilation);
  }
  return [...offsets].sort((one, other) => one - other);
}

/** Which tap of the filter of a window's `pixel` lies at `offset`; undefined when none does. */
function tapOf(offset: number, pixel: number, stride: number, dilation: number, length: number): number | undefined {
  const tap = (offset - pixel * stride) / dilation;
  return Number.isInteger(tap) && tap >= 0 && tap < length ? tap : undefined;
}

/** [taps, results]: each filter as often as a window has pixels. */
function filterMatrix(graph: Graph, filter: Value, { filters, taps, results }: PatchPlan): string {
  const [height, width, channels, count] = picturesShape(filter.shape);
  const rows = height * width * channels;
  const source = graph.reshape(inLayout(graph, filter, plain).edge, [rows, count]);
  return graph.reshape(gatherRows(graph, source, filters, { rows, width: count }), [taps, results]);
}

/** [taps, positions · batch] */
function patchMatrix(graph: Graph, pictures: Value, plan: PatchPlan): string {
  const rows = asRows(graph, pictures);
  const [batch, ...pixel] = picturesShape(rows.shape);
  const table = plan.patches(rows.layout);
  const gathered = gatherRows(graph, rowsOf(graph, rows), table, { rows: sizeOf(pixel), width: batch });
  return graph.reshape(gathered, [plan.taps, plan.positions * batch]);
}

/** [results, positions · batch] of a gradient of the convolution's result. */
function resultMatrix(graph: Graph, dy: Value, plan: PatchPlan): string {
  const [batch] = picturesShape(dy.shape);
  return graph.reshape(inLayout(graph, dy, plan.windows).edge, [plan.results, plan.positions * batch]);
}

/** In which windows a gradient of the result lies; [1, 1] if it is not stored in windows. */
function windowOf({ layout }: Value): readonly [number, number] {
  return layout.kind === 'rows' ? layout.window : [1, 1];
}

export function createConvolutions(tf: Tf): Lowerings {
  const infoOf = ({ attrs }: Lowering, inShape: readonly number[], filterShape: readonly number[]): ConvInfo => {
    const {
      strides,
      pad,
      dimRoundingMode,
      dilations = 1,
      dataFormat = 'NHWC',
    } = attrs as {
      strides: number | [number, number];
      pad: 'valid' | 'same' | number;
      dimRoundingMode?: 'floor' | 'round' | 'ceil';
      dilations?: number | [number, number];
      dataFormat?: string;
    };
    if (dataFormat !== 'NHWC') throw new Error(`no convolutions of ${dataFormat} pictures`);
    const pictures = picturesShape(inShape) as [number, number, number, number];
    const filter = picturesShape(filterShape) as [number, number, number, number];
    return tf.backend_util.computeConv2DInfo(pictures, filter, strides, dilations, pad, dimRoundingMode);
  };
  return {
    Conv2D: (lowering, { x, filter }) => {
      const { graph, shape, window } = lowering;
      const plan = planPatches(infoOf(lowering, x!.shape, filter!.shape), window);
      const operands = [filterMatrix(graph, filter!, plan), patchMatrix(graph, x!, plan)];
      return rowsValue(graph, graph.node('Gemm', operands, { transA: 1 }), shape, plan.windows);
    },
    Conv2DBackpropFilter: (lowering, { x, dy }) => {
      const { graph, shape, target } = lowering;
      const plan = planPatches(infoOf(lowering, x!.shape, shape), windowOf(dy!));
      const operands = [patchMatrix(graph, x!, plan), resultMatrix(graph, dy!, plan)];
      const [height, width, channels, count] = picturesShape(shape);
      const copies = graph.reshape(graph.node('Gemm', operands, { transB: 1 }), [plan.filters.length, count]);
      const sums = scatterRows(graph, copies, plan.filters, { rows: height * width * channels, width: count, target });
      return plainValue(graph.reshape(sums, shape), 'float32', shape);
    },
    Conv2DBackpropInput: (lowering, { dy, filter }) => {
      const { graph, shape, target } = lowering;
      const plan = planPatches(infoOf(lowering, shape, filter!.shape), windowOf(dy!));
      return inputGradient(graph, dy!, filter!, plan, shape, target);
    },
  };
}

function inputGradient(
  graph: Graph,
  dy: Value,
  filter: Value,
  plan: PatchPlan,
  shape: readonly number[],
  target: Target,
): Value {
  const [batch, ...pixel] = picturesShape(shape);
  const product = graph.node('Gemm', [filterMatrix(graph, filter, plan), resultMatrix(graph, dy, plan)]);
  const patches = graph.reshape(product, [plan.taps * plan.positions, batch]);
  const sums = scatterRows(graph, patches, plan.patches(chw), { rows: sizeOf(pixel), width: batch, target });
  return rowsValue(graph, sums, shape, chw);
}
