import type { Tensor2D, Tensor4D } from '@tensorflow/tfjs';
import type { Tensors, Tf } from '../../engines/engine.js';
import type { Layer } from './layers.js';

/** One trainable tensor of a network. */
export interface Parameter {
  /** `layer/role`. */
  readonly name: string;
  readonly layer: string;
  /** What its layer is; regularizers may cover the kernels of one kind. */
  readonly kind: Layer['kind'];
  /** Kernels are drawn, and covered by regularizers; the others start at `initial`. */
  readonly role: 'kernel' | 'bias' | 'value';
  readonly shape: readonly number[];
  readonly initial: number;
  /** The number of inputs that one output sums over. */
  readonly fanIn: number;
  /** The number of outputs that one input goes into. */
  readonly fanOut: number;
}

/** A network without its weights: which it has, and what it makes of pictures with them. */
export interface Network {
  /** Tells networks apart: equal keys mean the same operations on the same shapes. */
  readonly key: string;
  /** In layer order. */
  readonly parameters: readonly Parameter[];
  /** Layers whose outputs dropout may leave out, and how many outputs each has. */
  readonly hidden: Readonly<Record<string, number>>;
  /**
   * @param parameters by name
   * @param pictures [batch, height, width, channels], pixels in [0, 255]
   * @param masks    by hidden layer, [batch, outputs]: what to multiply its outputs by; none when left out
   * @returns [batch, classes], before the softmax
   */
  logits(tf: Tf, parameters: Tensors, pictures: Tensor4D, masks?: Tensors): Tensor2D;
}
