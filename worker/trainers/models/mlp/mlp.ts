import { activate, activationNames, defineModel, dense, oneOf, z, type Tensor2D } from '../../sdk.js';

const widthRule = 'a whole number from 1 on, such as 128';

/** Dense layers of `hiddenWidth` outputs each, with an activation in between (Rumelhart et al. 1986). */
export const mlp = defineModel({
  name: 'mlp',
  version: '1',
  description: 'Trains a network of dense layers on pictures.',
  parameters: z.object({
    hiddenWidth: z
      .int({ error: widthRule })
      .min(1, { error: widthRule })
      .meta({ description: 'Outputs of each hidden layer.' })
      .default(128),
    hiddenLayers: z
      .int({ error: 'a number of layers from 1 to 20, such as 2' })
      .min(1, { error: 'a number of layers from 1 to 20, such as 2' })
      .max(20, { error: 'a number of layers from 1 to 20, such as 2' })
      .meta({ description: 'Hidden layers.' })
      .default(2),
    activation: oneOf(activationNames, 'relu, leakyRelu (slope 0.2 below 0) or elu, after every layer but the last.'),
  }),
  labels: {
    hiddenWidth: (width) => `width ${width}`,
    hiddenLayers: (layers) => (layers === 1 ? '1 layer' : `${layers} layers`),
    activation: (activation) => activation,
  },
  initialize({ shape: [height, width, channels], classes, params }) {
    const inputs = (layer: number) => (layer === 1 ? height * width * channels : params.hiddenWidth);
    const hidden = namesOf(params.hiddenLayers).map(
      (name, index) => [name, dense(inputs(index + 1), params.hiddenWidth, { dropout: true })] as const,
    );
    return { ...Object.fromEntries(hidden), output: dense(params.hiddenWidth, classes) };
  },
  forward({ tf, net, pictures, params }) {
    const [batch, height, width, channels] = pictures.shape;
    let x: Tensor2D = tf.reshape(tf.div(pictures, 255), [batch, height * width * channels]);
    for (const name of namesOf(params.hiddenLayers)) {
      x = net.dropout(activate(tf, params.activation, net.dense(x, name)), name);
    }
    return net.dense(x, 'output');
  },
});

function namesOf(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `hidden${index + 1}`);
}
