import type { Tensor, Tensor2D, Tensor4D } from '@tensorflow/tfjs';
import type { z } from 'zod';
import type { ConfigRule } from '../../../common/trainer-definition.js';
import type { Tf } from '../../engines/engine.js';
import type { AxisValues } from './axes.js';
import type { Layers } from './layers.js';

/** The pictures that a network is for. */
export interface PictureKind {
  /** Height, width and channels. */
  readonly shape: readonly [number, number, number];
  readonly classes: number;
}

/** What `initialize` is given. */
export interface Initializing<Params> extends PictureKind {
  /** Values of the model's own parameters. */
  readonly params: Params;
}

/** What `forward` is given. */
export interface Forwarding<Params> extends Initializing<Params> {
  /** TensorFlow.js. Which operations are done must not depend on values, and none may be read back. */
  readonly tf: Tf;
  /** [batch, height, width, channels], pixels in [0, 255]. */
  readonly pictures: Tensor4D;
  readonly net: Weights;
}

export interface ConvolutionOptions {
  /** 1 when left out. */
  readonly stride?: number;
  /** `valid`, without padding, when left out. */
  readonly pad?: 'valid' | 'same';
  /** false: the layer's bias is left for later. */
  readonly bias?: boolean;
}

/** The weights of the layers that `initialize` returned, by layer. Throws TypeError for a layer that there is none of. */
export interface Weights {
  /** The convolution of `x`, [batch, height, width, channels], with a layer's kernel, and its bias added if it has one. */
  conv(x: Tensor4D, layer: string, options?: ConvolutionOptions): Tensor4D;
  /** x · kernel, and the layer's bias added if it has one; `x` is [batch, inputs]. */
  dense(x: Tensor2D, layer: string): Tensor2D;
  /** `x`, [batch, outputs] of the layer, without what dropout leaves out of it in this training step. */
  dropout(x: Tensor2D, layer: string): Tensor2D;
  kernel(layer: string): Tensor;
  bias(layer: string): Tensor;
  value(layer: string): Tensor;
}

/** Different values of a parameter have different labels. */
export type Labels<Params> = { readonly [Key in keyof Params]?: (value: Params[Key]) => string };

/** What the author of a network has to say. */
export interface ModelOutline<Shape extends z.core.$ZodShape = z.core.$ZodShape> {
  /** What sweeps call it; the name of its file when left out. */
  readonly name?: string;
  /** A stated value of its parameters means the same in all sweeps of one version; "1" when left out. */
  readonly version?: string;
  /** One sentence. */
  readonly description?: string;
  /** What sweeps can vary of the network, beside how it is trained, each with a default. */
  readonly parameters?: z.ZodObject<Shape>;
  /** All parameters, those of the training too, in the order in which settings' names are made of them. */
  readonly order?: readonly string[];
  /** How a complete value reads in a setting's name; the key and the value when left out. */
  readonly labels?: Labels<z.output<z.ZodObject<Shape>>>;
  /** What must hold between parameters, those of the training too. */
  readonly rules?: readonly ConfigRule<AxisValues & z.output<z.ZodObject<Shape>>>[];
  /** Which layers it has, in order. */
  initialize(given: Initializing<z.output<z.ZodObject<Shape>>>): Layers;
  /** What it makes of pictures: a number for each class, [batch, classes], before the softmax. Pure. */
  forward(given: Forwarding<z.output<z.ZodObject<Shape>>>): Tensor2D;
}

/** A network as its author wrote it. */
export interface Model {
  readonly kind: 'seedsweep model';
  readonly name?: string | undefined;
  readonly version?: string | undefined;
  readonly description?: string | undefined;
  readonly parameters: Readonly<Record<string, z.ZodType>>;
  readonly order?: readonly string[] | undefined;
  readonly labels: Labels<Readonly<Record<string, never>>>;
  readonly rules: readonly ConfigRule[];
  initialize(given: Initializing<never>): Layers;
  forward(given: Forwarding<never>): Tensor2D;
}

/**
 * A network that seedsweep trains: optimizer, schedule, regularizer, dropout, losses, datasets and their axes come with
 * it, and so do the engines.
 */
export function defineModel<Shape extends z.core.$ZodShape = z.core.$ZodShape>(outline: ModelOutline<Shape>): Model {
  return {
    ...outline,
    kind: 'seedsweep model',
    parameters: (outline.parameters?.shape ?? {}) as Readonly<Record<string, z.ZodType>>,
    labels: outline.labels ?? {},
    rules: outline.rules ?? [],
  };
}
