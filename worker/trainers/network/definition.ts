import type { z } from 'zod';
import { defineTrainer, type ConfigRule, type TrainerDefinition } from '../../../common/trainer-definition.js';
import { picturedDatasetViews } from '../dataset-views.js';
import type { TrainerIdentity } from '../trainer-identity.js';
import { axes, axisRules } from './axes.js';
import { axisWords } from './axis-words.js';
import { networkVersion } from '../../../common/network-version.js';
import type { Model } from './define-model.js';
import { networkLegacy } from './legacy.js';
import { networkMetrics } from './metrics.js';
import { networkMissingMetric } from './missing-metric.js';

/** A model's trainer as sweep files know it. Throws TypeError for a parameter that cannot be called so. */
export function networkDefinition(
  model: Model,
  { name, version, code }: TrainerIdentity = identityOf(model),
): TrainerDefinition {
  return defineTrainer({
    ...{ name, version, ...(code !== undefined && { code }) },
    description: model.description ?? `Trains the network ${name} on pictures.`,
    parameters: parametersOf(model, name),
    metrics: networkMetrics,
    progress: { unit: 'epoch', parameter: 'epochs' },
    speed: 'images_per_second',
    rules: [...axisRules, ...rulesOf(model)],
    datasets: picturedDatasetViews,
    words(key, value) {
      if (key in axes) return axisWords(key, value);
      const label = model.labels[key]?.(value as never);
      return label === undefined ? undefined : { label };
    },
    missingMetric: networkMissingMetric,
    heldOut: 'validation',
    legacy: networkLegacy,
  });
}

/** What sweeps call a model of seedsweep's. Throws TypeError when it has no name. */
function identityOf({ name, version }: Model): TrainerIdentity {
  if (name === undefined) throw new TypeError('A model of seedsweep’s own has a name.');
  return { name, version: networkVersion(version) };
}

/** The parameters of the training and those of the network, in the model's order. */
function parametersOf({ parameters, order = [] }: Model, name: string): Readonly<Record<string, z.ZodType>> {
  for (const key of Object.keys(parameters)) {
    if (key in axes) throw new TypeError(`Every network has a parameter ${key}; model ${name} cannot have another.`);
  }
  const all: Readonly<Record<string, z.ZodType>> = { ...axes, ...parameters };
  for (const key of order) {
    if (!(key in all)) throw new TypeError(`Model ${name} has no parameter ${JSON.stringify(key)} to put in order.`);
  }
  const keys = new Set([...order, ...Object.keys(all)]);
  return Object.fromEntries([...keys].map((key) => [key, all[key]!]));
}

/** A model that has a rule about dropout knows best. */
function rulesOf(model: Model): readonly ConfigRule[] {
  const { rules } = model;
  return rules.some(({ keys }) => keys.includes('dropout')) ? rules : [...rules, dropoutNeedsLayers(model)];
}

function dropoutNeedsLayers(model: Model): ConfigRule<{ readonly dropout: number }> {
  const own = Object.keys(model.parameters);
  return {
    keys: ['dropout', ...own],
    find: ({ dropout, ...params }) =>
      dropout > 0 && !hasHiddenLayer(model, params)
        ? [
            {
              path: ['dropout'],
              message: 'The network has no layer for dropout.',
              remedy: 'Write dropout: 0, or give it a dense layer with { dropout: true }.',
            },
          ]
        : [],
  };
}

/** Whether dropout has something to leave out; true for what only training can tell. */
function hasHiddenLayer(model: Model, params: object): boolean {
  try {
    const layers = model.initialize({ shape: [32, 32, 3], classes: 10, params: params as never });
    return Object.values(layers).some((layer) => layer.kind === 'dense' && layer.dropout);
  } catch {
    // It is for pictures of another shape.
    return true;
  }
}
