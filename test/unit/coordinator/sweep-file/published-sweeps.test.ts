import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSweep } from '../../../../coordinator/sweep-file/load-sweep.js';
import type { DraftOptions } from '../../../../coordinator/sweep-file/sweep-draft.js';
import { sweepJsonSchemaText } from '../../../../coordinator/sweep-file/sweep-json-schema.js';
import { trainerForms } from '../../../../cli/trainer-forms.js';
import { builtinTrainers } from '../../../../worker/trainers/definitions.js';
import { settingsOf } from './settings-of.js';

const read = (name: string) => readFileSync(new URL(`../../../../sweeps/${name}`, import.meta.url), 'utf8');

const load = (file: string, options?: DraftOptions) => loadSweep(read(file), builtinTrainers, options);

const settingsOfFile = (file: string) => settingsOf(load(file));

const files = readdirSync(new URL('../../../../sweeps/', import.meta.url)).filter((name) => name.endsWith('.yaml'));

/** What the published experiments leave as it is. */
const defaults = {
  schedule: 'none',
  activation: 'relu',
  dropout: 0,
  loss: 'crossEntropy',
  validation: 0,
  head: 'dense',
  inputTransform: 'none',
};
const l2 = { l2: 0.001, on: 'all' };
const l1 = { l1: 0.001, on: 'all' };

const table = (file: string) => {
  expect(load(file).seeds).toEqual([0, 1, 2, 3, 4]);
  return settingsOfFile(file).map(({ config, reference }) => {
    expect(config).toMatchObject({ batchSize: 128, optimizer: { name: 'sgd', momentum: 0.9, nesterov: true } });
    const { learningRate, init, regularizer, epochs, schedule } = config;
    return {
      row: [learningRate, init, regularizer, epochs, schedule],
      of: reference && [reference.mean, reference.std, reference.max],
    };
  });
};

describe('sweeps/', () => {
  it.each(files)('%s is sound', (file) => {
    expect(settingsOf(load(file, { fileName: file })).length).toBeGreaterThan(0);
  });

  it('has the five published settings of Fashion-MNIST', () => {
    expect(table('fashion-table-2.yaml')).toEqual([
      { row: [0.01, 'he', l2, 110, { multiply: { 101: 0.5 } }], of: [0.9103, 0.001422, 0.9123] },
      { row: [0.01, 'he', l2, 80, 'none'], of: [0.8989, 0.00187, 0.9013] },
      { row: [0.01, 'he', 'none', 80, 'none'], of: [0.8896, 0.0032, 0.8927] },
      { row: [0.01, 'random', l2, 80, 'none'], of: [0.8968, 0.00406, 0.9021] },
      { row: [0.05, 'he', l2, 80, 'none'], of: [0.8875, 0.0062, 0.8939] },
    ]);
  });

  it('has the five published settings of CIFAR-10', () => {
    expect(table('cifar10-table-3.yaml')).toEqual([
      { row: [0.001, 'he', l1, 150, 'none'], of: [0.5862, 0.0111, 0.6064] },
      { row: [0.001, 'he', l2, 150, { multiply: { 141: 0.5 } }], of: [0.6536, 0.0147, 0.6759] },
      { row: [0.001, 'he', l2, 150, { multiply: { 121: 0.5, 141: 0.1 } }], of: [0.6455, 0.0131, 0.6672] },
      { row: [0.001, 'he', l2, 150, 'none'], of: [0.6375, 0.00663, 0.6439] },
      { row: [0.001, 'he', 'none', 150, 'none'], of: [0.6165, 0.0141, 0.6401] },
    ]);
  });

  it('tests on negatives what was trained on MNIST, plainly and with symmetric input', () => {
    expect(table('mnist-negative.yaml')).toEqual([
      { row: [0.01, 'he', l2, 100, 'none'], of: [0.44176, 0.063706905, 0.5674] },
    ]);
    expect(table('mnist-symmetric.yaml')).toEqual([
      { row: [0.01, 'he', l2, 100, 'none'], of: [0.979, 0.00163, 0.982] },
    ]);
    expect(settingsOfFile('mnist-symmetric.yaml')[0]?.config).toMatchObject({ inputTransform: 'symmetric' });
    const datasets = load('mnist-symmetric.yaml').datasets;
    expect(datasets).toEqual([{ label: 'mnist', value: { train: 'mnist', test: ['mnist', 'mnist:negative'] } }]);
  });

  it('refuses a published percentage where accuracies are shares', () => {
    const text = read('mnist-table-1.yaml').replace('mean: 0.9901', 'mean: 98.99');
    expect(() => loadSweep(text, builtinTrainers)).toThrow('`test_accuracy` is a share from 0 to 1, and 98.99 is not.');
  });

  it('has the five published settings of MNIST, five seeds each', () => {
    const settings = settingsOfFile('mnist-table-1.yaml');
    expect(settings).toHaveLength(5);
    const shared = {
      epochs: 80,
      batchSize: 128,
      optimizer: { name: 'sgd', momentum: 0.9, nesterov: true },
      ...defaults,
    };
    expect(settings.map(({ name, config, reference }) => ({ name, config, reference }))).toEqual(
      [
        { learningRate: 0.01, init: 'he', regularizer: l2, of: [0.9901, 0.0008376, 0.9919] },
        { learningRate: 0.01, init: 'he', regularizer: l1, of: [0.9786, 0.001611, 0.9805] },
        { learningRate: 0.01, init: 'he', regularizer: 'none', of: [0.9896, 0.00081, 0.9908] },
        { learningRate: 0.01, init: 'random', regularizer: l2, of: [0.9897, 0.0006196, 0.9905] },
        { learningRate: 0.005, init: 'he', regularizer: l2, of: [0.9899, 0.0003208, 0.9909] },
      ].map(({ of: [mean, std, max], ...axes }, index) => ({
        name: `Setting ${index + 1}`,
        config: { ...shared, ...axes },
        reference: { mean, std, max, n: 5, ddof: 0 },
      })),
    );
  });

  it('has a simulated sweep of a thousand trials of ten epochs that take no time', () => {
    const settings = settingsOfFile('simulated-1000.yaml');
    expect(settings.length * load('simulated-1000.yaml').seeds.length).toBe(1_000);
    expect(settings[7]?.config).toMatchObject({ epochs: 10, epochMs: 0 });
  });

  it('tells editors where the schema is', () => {
    for (const name of ['mnist-table-1.yaml', 'simulated-1000.yaml']) {
      expect(read(name).split('\n')[0]).toBe('# yaml-language-server: $schema=./sweep.schema.json');
    }
  });

  it('has the schema that the code makes', () => {
    expect(read('sweep.schema.json')).toBe(sweepJsonSchemaText(builtinTrainers, trainerForms));
  });

  it('has a schema that knows all trainers, refuses unknown keys and describes every key', () => {
    const schema = JSON.parse(sweepJsonSchemaText(builtinTrainers, trainerForms)) as {
      oneOf: { properties: Record<string, Node>; required: string[]; additionalProperties: boolean }[];
    };
    interface Node {
      const?: string;
      description?: string;
      properties?: Record<string, Node>;
    }
    expect(schema.oneOf.flatMap(({ properties }) => properties.trainer?.const ?? [])).toEqual(
      builtinTrainers.map(({ descriptor }) => descriptor.name),
    );
    expect(schema.oneOf).toHaveLength(builtinTrainers.length + trainerForms.length);
    for (const { properties, required, additionalProperties } of schema.oneOf) {
      const isNamed = properties.trainer?.const !== undefined;
      expect(required.sort()).toEqual([...(isNamed ? ['datasets'] : []), 'name', 'seeds', 'trainer']);
      expect(additionalProperties).toBe(false);
      const described = [...Object.entries(properties), ...Object.entries(properties.train?.properties ?? {})];
      for (const [key, node] of described) expect(node.description, key).toBeTruthy();
    }
  });
});
