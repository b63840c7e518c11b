import { canonicalJson } from '../../common/ids.js';
import type { Json } from '../../common/ids.js';

/** Stands between the labels of a setting's name. No label holds it. */
export const labelSeparator = ' · ';

/**
 * A short, readable form of one complete value: `lr 0.01`, `he`, `l1 0.001`. Different values of a key have different
 * labels, so that names made of labels tell settings apart.
 */
export function settingLabel(key: string, value: Json): string {
  const writer = writers[key];
  return writer ? writer(value as never) : `${key} ${typeof value === 'object' ? canonicalJson(value) : String(value)}`;
}

function scheduleLabel([kind, value]: [string, Json]): string {
  if (kind !== 'multiply') return `${kind} ${typeof value === 'object' ? canonicalJson(value) : String(value)}`;
  return Object.entries(value as Record<string, number>)
    .map(([epoch, factor]) => `×${factor} from epoch ${epoch}`)
    .join(', ');
}

const writers: Readonly<Record<string, ((value: never) => string) | undefined>> = {
  epochs: (epochs: number) => (epochs === 1 ? '1 epoch' : `${epochs} epochs`),
  batchSize: (size: number) => `batch ${size}`,
  learningRate: (rate: number) => `lr ${rate}`,
  init: (init: string) => init,
  activation: (activation: string) => activation,
  dropout: (rate: number) => (rate === 0 ? 'no dropout' : `dropout ${rate}`),
  head: (head: string) => `${head} head`,
  loss: (loss: string) => `${loss} loss`,
  inputTransform: (transform: string) => (transform === 'none' ? 'plain input' : `${transform} input`),
  regularizer: (penalty: 'none' | { l1?: number; l2?: number; on?: string }) =>
    penalty === 'none'
      ? 'no penalty'
      : [
          ...(['l1', 'l2'] as const).flatMap((key) => (penalty[key] === undefined ? [] : `${key} ${penalty[key]}`)),
          ...(penalty.on === undefined ? [] : [`on ${penalty.on}`]),
        ].join(' '),
  schedule: (schedule: 'none' | Record<string, Json>) =>
    schedule === 'none' ? 'constant' : Object.entries(schedule).map(scheduleLabel).join(', '),
  optimizer: ({ name, momentum, nesterov }: { name: string; momentum: number; nesterov: boolean }) =>
    [name, ...(momentum > 0 ? [`momentum ${momentum}`] : []), ...(nesterov ? ['nesterov'] : [])].join(' '),
  epochMs: (ms: number) => `${ms} ms/epoch`,
  pointsPerEpoch: (points: number) => `${points} points/epoch`,
  failureRate: (rate: number) => `failure rate ${rate}`,
};
