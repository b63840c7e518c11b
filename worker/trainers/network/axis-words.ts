import { canonicalJson, type Json } from '../../../common/ids.js';
import { plainText, type ValueWords } from '../../../common/trainer-definition.js';
import type { AxisValues } from './axes.js';
import type { Schedule } from './schedule-config.js';

/**
 * How values of the axes read. `text`: `0.01`, `none`, `l1 0.001`, `×0.5 from 100`, `sgd momentum 0.9 nesterov`; `label`:
 * `lr 0.01`, `he`, `no penalty`. Different complete values of a key have different labels, so that names made of labels
 * tell settings apart.
 */
export function axisWords(key: string, value: Json): Partial<ValueWords> | undefined {
  const words = writers[key as keyof AxisValues] as ((value: never) => Partial<ValueWords>) | undefined;
  return words?.(value as never);
}

const writers: { readonly [Key in keyof AxisValues]: (value: AxisValues[Key]) => Partial<ValueWords> } = {
  epochs: (epochs) => ({ label: epochs === 1 ? '1 epoch' : `${epochs} epochs` }),
  batchSize: (size) => ({ label: `batch ${size}` }),
  learningRate: (rate) => ({ label: `lr ${rate}` }),
  optimizer({ name, momentum, nesterov }) {
    const words = [name, ...(momentum > 0 ? [`momentum ${momentum}`] : []), ...(nesterov ? ['nesterov'] : [])].join(
      ' ',
    );
    return { text: words, label: words };
  },
  init: (init) => ({ label: init }),
  regularizer(penalty) {
    if (penalty === 'none') return { label: 'no penalty' };
    const { l1, l2, on }: { readonly l1?: number; readonly l2?: number; readonly on?: string | undefined } = penalty;
    const strengths = Object.entries({ l1, l2 }).flatMap(([name, weight]) =>
      weight === undefined ? [] : [`${name} ${weight}`],
    );
    const scoped = (scope: string | undefined) => [...strengths, ...(scope === undefined ? [] : [`on ${scope}`])];
    return { text: scoped(on === 'all' ? undefined : on).join(' '), label: scoped(on).join(' ') };
  },
  dropout: (rate) => ({ label: rate === 0 ? 'no dropout' : `dropout ${rate}` }),
  schedule: (schedule) =>
    schedule === 'none'
      ? { label: 'constant' }
      : { text: partsOf(schedule).map(partText).join(' '), label: partsOf(schedule).map(partLabel).join(', ') },
  loss: (loss) => ({ label: `${loss} loss` }),
  validation: (share) => ({ label: share === 0 ? 'no validation' : `validation ${share}` }),
};

type Parts = Exclude<Schedule, 'none'>;
type Part = { [Kind in keyof Parts]-?: { readonly kind: Kind; readonly value: NonNullable<Parts[Kind]> } }[keyof Parts];

/** What a schedule is made of, in the same order however it was written. */
function partsOf(schedule: Parts): Part[] {
  return (['multiply', 'step', 'exponential', 'cosine', 'warmup'] as const).flatMap((kind) =>
    schedule[kind] === undefined ? [] : [{ kind, value: schedule[kind] } as Part],
  );
}

function partText(part: Part): string {
  switch (part.kind) {
    case 'multiply':
      return factorsOf(part.value, '');
    case 'step':
      return `×${part.value.factor} every ${part.value.every}`;
    case 'exponential':
      return `×${part.value} per epoch`;
    case 'cosine':
      return `cosine to ${part.value.to}`;
    case 'warmup':
      return `warm-up ${part.value}`;
  }
}

function partLabel({ kind, value }: Part): string {
  if (kind === 'multiply') return factorsOf(value, 'epoch ');
  return `${kind} ${typeof value === 'object' ? canonicalJson({ ...value }) : plainText(value)}`;
}

function factorsOf(factors: Readonly<Record<string, number>>, unit: string): string {
  return Object.entries(factors)
    .map(([epoch, factor]) => `×${factor} from ${unit}${epoch}`)
    .join(', ');
}
