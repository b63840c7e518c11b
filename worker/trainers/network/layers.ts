/** What a network learns: its layers, by name. */
export type Layers = Readonly<Record<string, Layer>>;
export type Layer = ConvLayer | DenseLayer | ValueLayer;

/** A convolution: a kernel of [height, width, inputs, outputs] and, unless `bias` is false, a bias of [outputs]. */
export interface ConvLayer {
  readonly kind: 'conv';
  readonly shape: readonly [number, number, number, number];
  readonly bias: boolean;
}

/** A dense layer: a kernel of [inputs, outputs] and, unless `bias` is false, a bias of [outputs]. */
export interface DenseLayer {
  readonly kind: 'dense';
  readonly shape: readonly [number, number];
  readonly bias: boolean;
  /** Whether the axis `dropout` leaves out some of its outputs; `forward` says where, with `net.dropout`. */
  readonly dropout: boolean;
}

/** Numbers of any shape that all start as `initial`, such as a scale. No regularizer covers them. */
export interface ValueLayer {
  readonly kind: 'value';
  readonly shape: readonly number[];
  readonly initial: number;
}

/** A convolution of `shape` [height, width, inputs, outputs]. */
export function conv(shape: ConvLayer['shape'], { bias = true }: { readonly bias?: boolean } = {}): ConvLayer {
  return { kind: 'conv', shape, bias };
}

/** A dense layer from `inputs` to `outputs` numbers. */
export function dense(
  inputs: number,
  outputs: number,
  { bias = true, dropout = false }: { readonly bias?: boolean; readonly dropout?: boolean } = {},
): DenseLayer {
  return { kind: 'dense', shape: [inputs, outputs], bias, dropout };
}

/** Numbers of `shape` that all start as `initial`. */
export function value(shape: readonly number[], initial: number): ValueLayer {
  return { kind: 'value', shape, initial };
}
