import type { Goal } from '../../../common/objective.js';
import { outsideBrackets, untilClosed } from '../brackets.js';

/** Something that a program seems to measure. */
export interface FoundMetric {
  readonly name: string;
  /** Which way is better; undefined where its name does not say. */
  readonly goal: Goal | undefined;
}

const smaller = ['loss', 'error', 'err', 'perplexity', 'ppl', 'rmse', 'mse', 'mae', 'nll', 'bpb', 'cer', 'wer', 'fid'];
const larger = [
  ...[
    'accuracy',
    'acc',
    'score',
    'f1',
    'auc',
    'auroc',
    'reward',
    'return',
    'precision',
    'recall',
    'iou',
    'map',
    'dice',
  ],
  ...['bleu', 'rouge', 'psnr', 'ssim', 'r2', 'correlation', 'mcc'],
];
const MOST_FOUND = 6;
/** Words of programming languages, and what messages begin with. */
const otherWords = /^(return|map|err|Error|ERROR)$/;

const word = '[A-Za-z][\\w.@/-]*';
/** `test accuracy: …` is told of by both words; `accuracy` alone would be the one in training too. */
const name = `((?:(?:train(?:ing)?|val(?:id(?:ation)?)?|test|eval|dev)[ ])?${word})`;
/** Where a script prints or reports a value; the first group is its name. */
const places = [
  // In a text, before a value: f"loss={…}", "loss: %.3f", echo "off=$off", print("loss", loss).
  new RegExp(`${name}\\s*[=:]?\\s*(?:\\{|%[-+\\d.]*[a-z]|\\$)`, 'gi'),
  new RegExp(`${name}\\s*[=:]?\\s*["'\`]\\s*[,+]`, 'gi'),
  // A key of a map, and a name that is logged: {"loss": …}, log("val_loss", …).
  new RegExp(`["']${name}["']\\s*:`, 'gi'),
  new RegExp(`\\b(?:log|add_scalar|report|scalar)\\(\\s*["']${name}["']`, 'gi'),
];
/** A report to seedsweep: any name among its arguments is a metric. */
const REPORT = /\breport\(/g;
const LONGEST_REPORT = 2_000;

/** Which way is better, as the last telling part of a metric's name says; undefined where none does. */
export function goalOf(metric: string): Goal | undefined {
  const parts = metric
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .reverse();
  for (const part of parts) {
    if (smaller.includes(part)) return 'minimize';
    if (larger.includes(part)) return 'maximize';
  }
  return undefined;
}

/**
 * What a script seems to print of its training, by the names in its text: what is measured on held-out data first, and
 * what is better when larger before what is better when smaller, and what says neither last.
 */
export function findMetrics(script: string): readonly FoundMetric[] {
  const text = script.replace(/^\s*(#|\/\/).*$/gm, '').replace(/add_argument\([^\n]*/g, '');
  const found = new Map<string, Goal | undefined>();
  for (const place of places) {
    for (const [, metric = ''] of text.matchAll(place)) {
      const goal = goalOf(metric);
      if (goal && !otherWords.test(metric)) found.set(metric, goal);
    }
  }
  for (const { index, 0: call } of text.matchAll(REPORT)) {
    const from = index + call.length;
    const list = outsideBrackets(untilClosed(text.slice(from, from + LONGEST_REPORT)).replace(/\)$/, ''));
    for (const [, metric = ''] of list.matchAll(/(?:^|,)\s*(\w+)\s*=(?!=)/g)) {
      if (metric !== 'step') found.set(metric, goalOf(metric));
    }
  }
  return [...found]
    .map(([metric, goal]) => ({ name: metric, goal }))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST_FOUND);
}

function rank({ name: metric, goal }: FoundMetric): number {
  const heldOut = /(^|[^a-z])(val|valid|validation|test|eval|dev)([^a-z]|$)/i.test(metric);
  const training = /(^|[^a-z])train(ing)?([^a-z]|$)/i.test(metric);
  return goal === undefined ? 6 : (heldOut ? 0 : training ? 4 : 2) + (goal === 'maximize' ? 0 : 1);
}
