import { conv, defineModel, dense, value, z, type Layers, type Tensor2D, type Tensor4D } from '../../sdk.js';

const filtersRule = 'a whole number from 1 on, such as 16';
const blocksRule = 'a number of blocks from 1 to 9, such as 1';

/** How wide each stage is, as multiples of the first; each after the first halves height and width. */
const stages = [1, 2, 4] as const;

/**
 * A residual network for small pictures, such as CIFAR-10's (He et al. 2016, section 4.2): a convolution 3×3, three stages
 * of `blocksPerStage` blocks of two convolutions 3×3 with 1, 2 and 4 times `baseFilters` filters, the mean of each map, and the
 * classes. In place of batch normalization, which would tie the pictures of a batch to each other, each block's branch is
 * scaled by a learned number that starts at 1 / √(blocks of a stage), so that deep networks do not blow up (Hayou et al.
 * 2021).
 */
export const residual = defineModel({
  name: 'residual',
  version: '1',
  description: 'Trains a small residual network on pictures.',
  parameters: z.object({
    baseFilters: z
      .int({ error: filtersRule })
      .min(1, { error: filtersRule })
      .meta({ description: 'Filters of the first stage; the second has twice as many, the third four times.' })
      .default(16),
    blocksPerStage: z
      .int({ error: blocksRule })
      .min(1, { error: blocksRule })
      .max(9, { error: blocksRule })
      .meta({ description: 'Blocks of each stage: 1 has 8 layers with weights, n has 6n + 2.' })
      .default(1),
  }),
  labels: {
    baseFilters: (filters) => `${filters} filters`,
    blocksPerStage: (blocks) => (blocks === 1 ? '1 block' : `${blocks} blocks`),
  },
  initialize({ shape: [, , channels], classes, params: { baseFilters, blocksPerStage } }) {
    const layers: Record<string, Layers[string]> = { stem: conv([3, 3, channels, baseFilters]) };
    let inputs = baseFilters;
    for (const { name, factor, narrows } of blocksOf(blocksPerStage)) {
      const outputs = factor * baseFilters;
      layers[`${name}a`] = conv([3, 3, inputs, outputs]);
      layers[`${name}b`] = conv([3, 3, outputs, outputs]);
      layers[`${name}scale`] = value([], 1 / Math.sqrt(blocksPerStage));
      if (narrows) layers[`${name}skip`] = conv([1, 1, inputs, outputs], { bias: false });
      inputs = outputs;
    }
    return { ...layers, output: dense(inputs, classes) };
  },
  forward({ tf, net, pictures, params: { blocksPerStage } }) {
    let x: Tensor4D = tf.relu(net.conv(tf.div(pictures, 255), 'stem', { pad: 'same' }));
    for (const { name, narrows } of blocksOf(blocksPerStage)) {
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
