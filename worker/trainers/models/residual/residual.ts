import { conv, defineModel, dense, value, z, type Layers, type Tensor2D, type Tensor4D } from '../../sdk.js';

const widthRule = 'a whole number from 1 on, such as 16';
const blocksRule = 'a number of blocks from 1 to 9, such as 1';

/** How wide each stage is, as multiples of the first; each after the first halves height and width. */
const stages = [1, 2, 4] as const;

/**
 * A residual network for small pictures, such as CIFAR-10's (He et al. 2016, section 4.2): a convolution 3×3, three stages
 * of `blocks` blocks of two convolutions 3×3 with `width`, 2·`width` and 4·`width` filters, the mean of each map, and the
 * classes. In place of batch normalization, which would tie the pictures of a batch to each other, each block's branch is
 * scaled by a learned number that starts at 0 (SkipInit; De & Smith 2020).
 */
export const residual = defineModel({
  name: 'residual',
  version: '1',
  description: 'Trains a small residual network on pictures.',
  parameters: z.object({
    width: z
      .int({ error: widthRule })
      .min(1, { error: widthRule })
      .meta({ description: 'Filters of the first stage; the second has twice as many, the third four times.' })
      .default(16),
    blocks: z
      .int({ error: blocksRule })
      .min(1, { error: blocksRule })
      .max(9, { error: blocksRule })
      .meta({ description: 'Blocks of each stage: 1 has 8 layers with weights, n has 6n + 2.' })
      .default(1),
  }),
  labels: {
    width: (width) => `width ${width}`,
    blocks: (blocks) => (blocks === 1 ? '1 block' : `${blocks} blocks`),
  },
  initialize({ shape: [, , channels], classes, params: { width, blocks } }) {
    const layers: Record<string, Layers[string]> = { stem: conv([3, 3, channels, width]) };
    let inputs = width;
    for (const { name, factor, narrows } of blocksOf(blocks)) {
      const outputs = factor * width;
      layers[`${name}a`] = conv([3, 3, inputs, outputs]);
      layers[`${name}b`] = conv([3, 3, outputs, outputs]);
      layers[`${name}scale`] = value([], 0);
      if (narrows) layers[`${name}skip`] = conv([1, 1, inputs, outputs], { bias: false });
      inputs = outputs;
    }
    return { ...layers, output: dense(inputs, classes) };
  },
  forward({ tf, net, pictures, params: { blocks } }) {
    let x: Tensor4D = tf.relu(net.conv(tf.div(pictures, 255), 'stem', { pad: 'same' }));
    for (const { name, narrows } of blocksOf(blocks)) {
      const stride = narrows ? 2 : 1;
      const inner = tf.relu(net.conv(x, `${name}a`, { stride, pad: 'same' }));
      const branch = tf.mul(net.conv(inner, `${name}b`, { pad: 'same' }), net.value(`${name}scale`));
      const skip = narrows ? net.conv(x, `${name}skip`, { stride, pad: 'same' }) : x;
      x = tf.relu(tf.add<Tensor4D>(skip, branch));
    }
    return net.dense(tf.mean<Tensor2D>(x, [1, 2]), 'output');
  },
});

interface Block {
  readonly name: string;
  /** Its filters, as a multiple of the first stage's. */
  readonly factor: number;
  /** Whether it halves height and width. */
  readonly narrows: boolean;
}

function blocksOf(blocks: number): Block[] {
  return stages.flatMap((factor, stage) =>
    Array.from({ length: blocks }, (_, block) => ({
      name: `stage${stage + 1}block${block + 1}`,
      factor,
      narrows: stage > 0 && block === 0,
    })),
  );
}
