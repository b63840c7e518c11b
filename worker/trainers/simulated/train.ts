import { setImmediate, setTimeout } from 'node:timers/promises';
import { SeedsweepError } from '../../../common/errors.js';
import { canonicalJson, type Json } from '../../../common/ids.js';
import { type RandomStream, randomStream } from '../../../common/random.js';
import type { Point } from '../../../proto/trial.js';
import type { TrainingContext } from '../trainer.js';
import type { SimulatedConfig } from './config.js';

/** How many epochs without waiting may pass before the event loop gets its turn. */
const epochsPerTurn = 100;

/** The learning rate at which the curves end highest. */
const bestLearningRate = 0.02;

/**
 * Draws learning curves instead of training. A curve depends on the hyperparameters, the dataset and the seed, and not
 * on `epochMs` or `failureRate`, which say how it is run; whether an attempt fails depends on trial and attempt.
 */
export async function trainSimulated(config: SimulatedConfig, context: TrainingContext): Promise<void> {
  const { trial, attempt, signal } = context;
  const failingEpoch = drawFailure(config, trial.trialId, attempt);
  const curve = drawCurve(config, trial.dataset.value, trial.seed);
  signal.throwIfAborted();
  context.started('simulated');
  for (let epoch = 1; epoch <= config.epochs; epoch++) {
    await pass(config.epochMs, epoch, signal);
    if (epoch === failingEpoch) {
      throw new SeedsweepError('TRIAL_FAILED', `simulated failure of attempt ${attempt} in epoch ${epoch}`);
    }
    context.report(curve(epoch));
  }
}

/** Lets an epoch's time pass; rejects with the signal's reason as soon as that is aborted. */
async function pass(epochMs: number, epoch: number, signal: AbortSignal): Promise<void> {
  if (epochMs > 0) {
    // Its own rejection wraps the reason, so the signal is asked below instead.
    await setTimeout(epochMs, undefined, { signal }).catch(() => undefined);
  } else if (epoch % epochsPerTurn === 1) {
    await setImmediate();
  }
  signal.throwIfAborted();
}

/** The epoch in which this attempt fails; undefined if it does not. */
function drawFailure(config: SimulatedConfig, trialId: string, attempt: number): number | undefined {
  if (config.failureRate === 0) return undefined;
  const random = randomStream('simulated failure', trialId, attempt);
  return random.uniform() < config.failureRate ? random.int(1, config.epochs) : undefined;
}

/**
 * Accuracy rises as height · (1 − e^(−epoch / pace)) from chance, 0.1. The height falls with log10(lr / 0.02)², the
 * pace slows with small rates; each seed shifts the height a little, each epoch adds noise. The returned function gives
 * the points of an epoch and must be called for 1, 2, 3 …
 */
function drawCurve(config: SimulatedConfig, dataset: Json, seed: number): (epoch: number) => Point[] {
  const { epochMs: _wait, failureRate: _failures, ...hyperparameters } = config;
  const random = randomStream('simulated curve', canonicalJson(hyperparameters), canonicalJson(dataset), seed);
  const decades = Math.log10(config.learningRate / bestLearningRate);
  const height = clamp(0.98 - 0.05 * decades ** 2 + 0.004 * random.normal(), 0.1, 0.999);
  const pace = 1.5 * 10 ** Math.max(0, -0.5 * decades);
  return (epoch) => {
    const learned = 1 - Math.exp(-epoch / pace);
    const test = clamp(0.1 + (height - 0.1) * learned + 0.002 * random.normal(), 0, 1);
    // Training accuracy runs ahead of test accuracy more and more.
    const train = clamp(test + 0.01 * learned + 0.001 * random.normal(), 0, 1);
    return pointsOf(config.pointsPerEpoch, epoch, test, train, random);
  };
}

function pointsOf(count: number, step: number, test: number, train: number, random: RandomStream): Point[] {
  const points = [
    { metric: 'test_accuracy', step, value: test },
    { metric: 'train_loss', step, value: lossOf(train) },
    { metric: 'test_loss', step, value: lossOf(test) },
    { metric: 'train_accuracy', step, value: train },
  ].slice(0, count);
  for (let extra = 1; points.length < count; extra++) {
    points.push({ metric: `extra_${extra}`, step, value: random.uniform() });
  }
  return points;
}

/** A cross-entropy that goes with an accuracy: ln 10 at chance. */
function lossOf(accuracy: number): number {
  return -Math.log(clamp(accuracy, 0.001, 0.9999));
}

function clamp(value: number, from: number, to: number): number {
  return Math.min(to, Math.max(from, value));
}
