import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSweep } from '../../../../coordinator/sweep/load-sweep.js';
import { createPlan } from '../../../../coordinator/sweep/plan.js';
import { sweepJsonSchemaText } from '../../../../coordinator/sweep/sweep-json-schema.js';

const read = (name: string) => readFileSync(new URL(`../../../../sweeps/${name}`, import.meta.url), 'utf8');

describe('sweeps/', () => {
  it('has the five published settings of MNIST, five seeds each', () => {
    const plan = createPlan(loadSweep(read('mnist-table-1.yaml')));
    expect(plan.trialCount).toBe(25);
    const settings = Array.from({ length: plan.settingCount }, (_, index) => plan.setting(index));
    const shared = {
      epochs: 80,
      batchSize: 128,
      optimizer: { name: 'sgd', momentum: 0.9, nesterov: true },
      schedule: 'none',
    };
    expect(settings.map(({ name, config, reference }) => ({ name, config, reference }))).toEqual(
      [
        { learningRate: 0.01, init: 'he', regularizer: { l2: 0.001 }, of: [0.9901, 0.0008376, 0.9919] },
        { learningRate: 0.01, init: 'he', regularizer: { l1: 0.001 }, of: [0.9786, 0.001611, 0.9805] },
        { learningRate: 0.01, init: 'he', regularizer: 'none', of: [0.9896, 0.00081, 0.9908] },
        { learningRate: 0.01, init: 'random', regularizer: { l2: 0.001 }, of: [0.9897, 0.0006196, 0.9905] },
        { learningRate: 0.005, init: 'he', regularizer: { l2: 0.001 }, of: [0.9899, 0.0003208, 0.9909] },
      ].map(({ of: [mean, std, max], ...axes }, index) => ({
        name: `Setting ${index + 1}`,
        config: { ...shared, ...axes },
        reference: { mean, std, max },
      })),
    );
  });

  it('has a simulated sweep of a thousand trials of ten epochs that take no time', () => {
    const plan = createPlan(loadSweep(read('simulated-1000.yaml')));
    expect(plan.trialCount).toBe(1_000);
    expect(plan.setting(7).config).toMatchObject({ epochs: 10, epochMs: 0 });
  });

  it('tells editors where the schema is', () => {
    for (const name of ['mnist-table-1.yaml', 'simulated-1000.yaml']) {
      expect(read(name).split('\n')[0]).toBe('# yaml-language-server: $schema=./sweep.schema.json');
    }
  });

  it('has the schema that the code makes', () => {
    expect(read('sweep.schema.json')).toBe(sweepJsonSchemaText());
  });

  it('has a schema that knows both trainers, refuses unknown keys and describes every key', () => {
    const schema = JSON.parse(sweepJsonSchemaText()) as {
      oneOf: { properties: Record<string, Node>; required: string[]; additionalProperties: boolean }[];
    };
    interface Node {
      const?: string;
      description?: string;
      properties?: Record<string, Node>;
    }
    expect(schema.oneOf.map(({ properties }) => properties.trainer?.const)).toEqual(['lenet5', 'simulated']);
    for (const { properties, required, additionalProperties } of schema.oneOf) {
      expect(required.sort()).toEqual(['datasets', 'name', 'seeds', 'trainer']);
      expect(additionalProperties).toBe(false);
      const described = [...Object.entries(properties), ...Object.entries(properties.train?.properties ?? {})];
      for (const [key, node] of described) expect(node.description, key).toBeTruthy();
    }
  });
});
