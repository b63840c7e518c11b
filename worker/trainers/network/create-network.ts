import type { Tensor, Tensor2D, Tensor4D } from '@tensorflow/tfjs';
import { enumerate } from '../../../common/words.js';
import type { Tensors, Tf } from '../../engines/engine.js';
import type { Model, PictureKind, Weights } from './define-model.js';
import type { Layer, Layers } from './layers.js';
import type { Network, Parameter } from './network.js';

/**
 * A model's network for pictures of a kind.
 *
 * @param id tells models apart: equal ids mean the same code
 * @param params complete values of the model's own parameters
 */
export function createNetwork(
  model: Model,
  id: string,
  { shape, classes }: PictureKind,
  params: Readonly<Record<string, unknown>>,
): Network {
  const given = { shape, classes, params: params as never };
  const layers = model.initialize(given);
  return {
    key: JSON.stringify([id, shape, classes, params]),
    parameters: Object.entries(layers).flatMap(([name, layer]) => parametersOf(name, layer)),
    hidden: Object.fromEntries(
      Object.entries(layers).flatMap(([name, layer]) =>
        layer.kind === 'dense' && layer.dropout ? [[name, layer.shape[1]]] : [],
      ),
    ),
    logits: (tf, parameters, pictures, masks = {}) =>
      model.forward({ ...given, tf, pictures, net: createWeights(tf, layers, parameters, masks) }),
  };
}

function createWeights(tf: Tf, layers: Layers, parameters: Tensors, masks: Tensors): Weights {
  const weight = (layer: string, role: Parameter['role']): Tensor => {
    const found = parameters[`${layer}/${role}`];
    if (found) return found;
    const names = Object.keys(layers);
    throw new TypeError(
      `The network has no ${role} of a layer ${JSON.stringify(layer)}; its layers are ${enumerate(names, 'and')}.`,
    );
  };
  const biased = <X extends Tensor>(x: X, layer: string): X => {
    const bias = parameters[`${layer}/bias`];
    return bias ? tf.add<X>(x, bias) : x;
  };
  return {
    conv(x, layer, { stride = 1, pad = 'valid', bias = true } = {}) {
      const sums = tf.conv2d(x, weight(layer, 'kernel') as Tensor4D, stride, pad);
      return bias ? biased(sums, layer) : sums;
    },
    dense: (x, layer) => biased(tf.matMul(x, weight(layer, 'kernel') as Tensor2D), layer),
    dropout(x, layer) {
      const mask = masks[layer];
      return mask ? tf.mul(x, mask) : x;
    },
    kernel: (layer) => weight(layer, 'kernel'),
    bias: (layer) => weight(layer, 'bias'),
    value: (layer) => weight(layer, 'value'),
  };
}

function parametersOf(name: string, layer: Layer): Parameter[] {
  const of = (role: Parameter['role'], shape: readonly number[], fans: Pick<Parameter, 'fanIn' | 'fanOut'>) => ({
    ...{ name: `${name}/${role}`, layer: name, kind: layer.kind, role, shape },
    ...{ initial: layer.kind === 'value' ? layer.initial : 0, ...fans },
  });
  switch (layer.kind) {
    case 'value':
      return [of('value', layer.shape, { fanIn: 1, fanOut: 1 })];
    case 'conv':
    case 'dense': {
      const [inputs, outputs] = layer.shape.slice(-2) as [number, number];
      const field = layer.shape.slice(0, -2).reduce((product, length) => product * length, 1);
      const fans = { fanIn: field * inputs, fanOut: field * outputs };
      return [of('kernel', layer.shape, fans), ...(layer.bias ? [of('bias', [outputs], fans)] : [])];
    }
  }
}
