import type { Tf } from '../engine.js';
import type { Graph } from './graph.js';
import { chw, picturesShape, rowOf, type Rows, sizeOf, windowed } from './layout.js';
import type { Lowering, Lowerings } from './lowering.js';
import { gatherRows, OUTSIDE, scatterRows } from './rows.js';
import { asRows, inLayout, rowsOf, rowsValue, type Value } from './value.js';

type PoolInfo = ReturnType<Tf['backend_util']['computePool2DInfo']>;

/**
 * The window of a pool whose windows cover the pictures without overlap or remainder; undefined for other pools.
 * Pictures in that layout of windows hold a pool's operands side by side.
 */
export function tilingWindow(info: PoolInfo): readonly [number, number] | undefined {
  const { filterHeight, filterWidth, strideHeight, strideWidth, inHeight, inWidth, padInfo } = info;
  const tiles =
    filterHeight === strideHeight &&
    filterWidth === strideWidth &&
    inHeight % filterHeight === 0 &&
    inWidth % filterWidth === 0 &&
    padInfo.top + padInfo.left + padInfo.bottom + padInfo.right === 0;
  return tiles ? [filterHeight, filterWidth] : undefined;
}

/** The shape of a pool's attributes. */
export function poolInfo(tf: Tf, attrs: Lowering['attrs'], shape: readonly number[]): PoolInfo {
  const { filterSize, strides, pad, dimRoundingMode } = attrs as {
    filterSize: number | [number, number];
    strides: number | [number, number];
    pad: 'valid' | 'same' | number;
    dimRoundingMode?: 'floor' | 'round' | 'ceil';
  };
  const pictures = picturesShape(shape) as [number, number, number, number];
  return tf.backend_util.computePool2DInfo(pictures, filterSize, strides, 1, pad, dimRoundingMode);
}

/** [pixels of a window × channels × windows] → row of the pictures in `layout`, or outside. */
function windowTable(info: PoolInfo, layout: Rows): Int32Array {
  const { filterHeight, filterWidth, strideHeight, strideWidth, inHeight, inWidth, inChannels, padInfo } = info;
  const rowAt = rowOf(layout, info.inShape);
  const table: number[] = [];
  for (let i = 0; i < filterHeight; i++) {
    for (let j = 0; j < filterWidth; j++) {
      for (let channel = 0; channel < inChannels; channel++) {
        for (let y = 0; y < info.outHeight; y++) {
          for (let x = 0; x < info.outWidth; x++) {
            const [row, column] = [y * strideHeight + i - padInfo.top, x * strideWidth + j - padInfo.left];
            const inside = row >= 0 && row < inHeight && column >= 0 && column < inWidth;
            table.push(inside ? rowAt(row, column, channel) : OUTSIDE);
          }
        }
      }
    }
  }
  return Int32Array.from(table);
}

/** Each pixel of the windows on its own: as many edges as a window has pixels, [1, channels, height, width, batch]. */
function windowPixels(graph: Graph, pictures: Value, info: PoolInfo): readonly string[] {
  const { filterHeight, filterWidth, batchSize, inHeight, inWidth, inChannels, outHeight, outWidth } = info;
  const pixels = filterHeight * filterWidth;
  const tiling = tilingWindow(info);
  const stored = [pixels, inChannels, outHeight, outWidth, batchSize];
  let stacked: string;
  if (tiling) stacked = inLayout(graph, pictures, windowed(...tiling)).edge;
  else {
    const rows = asRows(graph, pictures);
    stacked = gatherRows(graph, rowsOf(graph, rows), windowTable(info, rows.layout), {
      rows: inHeight * inWidth * inChannels,
      width: batchSize,
      fill: -Infinity,
    });
  }
  const edge = graph.reshape(stacked, stored);
  return pixels === 1 ? [edge] : graph.nodeOf(pixels, 'Split', [edge], { axis: 0, num_outputs: pixels });
}

export function createPooling(tf: Tf): Lowerings {
  return {
    MaxPool: ({ graph, shape, attrs }, { x }) => {
      const pixels = windowPixels(graph, x!, poolInfo(tf, attrs, x!.shape));
      return rowsValue(graph, runningMaxima(graph, pixels).at(-1)!, shape, chw);
    },
    /** Each window's gradient goes to its largest pixel, the first in row-major order if there are several. */
    MaxPoolGrad: ({ graph, shape, attrs, target }, { dy, input }) => {
      const info = poolInfo(tf, attrs, input!.shape);
      const pixels = windowPixels(graph, input!, info);
      const maxima = runningMaxima(graph, pixels);
      let rest = graph.reshape(inLayout(graph, dy!, chw).edge, [
        1,
        info.inChannels,
        info.outHeight,
        info.outWidth,
        info.batchSize,
      ]);
      const shares: string[] = [];
      // From the last pixel on: whichever first exceeds all before it takes what is left.
      for (let pixel = pixels.length - 1; pixel > 0; pixel--) {
        const exceeds = graph.node('Greater', [pixels[pixel]!, maxima[pixel - 1]!]);
        const share = graph.node('Mul', [rest, graph.node('Cast', [exceeds], { to: 1 })]);
        shares.unshift(share);
        rest = graph.node('Sub', [rest, share]);
      }
      const gradient = graph.node('Concat', [rest, ...shares], { axis: 0 });
      const tiling = tilingWindow(info);
      if (tiling) return rowsValue(graph, gradient, shape, windowed(...tiling));
      const [batch, ...pixel] = picturesShape(shape);
      const table = windowTable(info, chw);
      const sums = scatterRows(graph, graph.reshape(gradient, [table.length, batch]), table, {
        rows: sizeOf(pixel),
        width: batch,
        target,
      });
      return rowsValue(graph, sums, shape, chw);
    },
  };
}

/** The largest of the first 1, 2, 3 … pixels of each window. */
function runningMaxima(graph: Graph, pixels: readonly string[]): string[] {
  const maxima: string[] = [];
  for (const pixel of pixels) {
    const before = maxima.at(-1);
    maxima.push(before === undefined ? pixel : graph.node('Max', [before, pixel]));
  }
  return maxima;
}
