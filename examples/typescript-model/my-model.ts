// A network in TypeScript: how it is trained, on what and how fast is seedsweep's.
import { activate, conv, defineModel, dense, z, type Tensor2D } from 'seedsweep/trainer';

export default defineModel({
  description: 'One convolution and one hidden layer.',
  parameters: z.object({
    filters: z.int().min(1).default(8),
    hidden: z.int().min(1).default(32),
  }),
  initialize: ({ shape: [height, width, channels], classes, params: { filters, hidden } }) => ({
    conv1: conv([3, 3, channels, filters]),
    dense1: dense(Math.floor(height / 2) * Math.floor(width / 2) * filters, hidden, { dropout: true }),
    dense2: dense(hidden, classes),
  }),
  forward({ tf, net, pictures }) {
    const features = activate(tf, 'relu', net.conv(tf.div(pictures, 255), 'conv1', { pad: 'same' }));
    const pooled = tf.maxPool(features, 2, 2, 'valid');
    const x: Tensor2D = tf.reshape(pooled, [pooled.shape[0], -1]);
    return net.dense(net.dropout(activate(tf, 'relu', net.dense(x, 'dense1')), 'dense1'), 'dense2');
  },
});
