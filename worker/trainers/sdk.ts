/**
 * `seedsweep/trainer`: what the file of a trainer or a network of one's own imports, and what seedsweep's own networks do.
 * Loads nothing that trains.
 */
export { z } from 'zod';
export type { RandomStream } from '../../common/random.js';
export type { ConfigConflict, ConfigRule } from '../../common/trainer-definition.js';
export { oneOf } from './config-fields.js';
export type { StatedMetric } from './metric-notation.js';
export { activate, activationNames, type ActivationName } from './network/activations.js';
export {
  defineModel,
  type ConvolutionOptions,
  type Forwarding,
  type Initializing,
  type Model,
  type ModelOutline,
  type PictureKind,
  type Weights,
} from './network/define-model.js';
export { conv, dense, value, type Layer, type Layers } from './network/layers.js';
export { defineTrainer, type OwnTrainerModule, type OwnTrainerOutline, type Trial } from './own/define-trainer.js';
export type { Tf } from '../engines/engine.js';
export type { Tensor, Tensor1D, Tensor2D, Tensor3D, Tensor4D } from '@tensorflow/tfjs';
