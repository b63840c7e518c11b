import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relativeError } from '../../../../../worker/engines/compiled/agreement.js';
import { createCompiledEngines } from '../../../../../worker/engines/compiled/compiled-engine.js';
import { cpuEngine } from '../../../../../worker/engines/cpu-engine.js';
import type { Engine, State } from '../../../../../worker/engines/engine.js';
import { loadTf } from '../../../../../worker/engines/load-tf.js';
import { wasmEngine } from '../../../../../worker/engines/wasm-engine.js';
import { recipes, trainingOf, type Recipe } from '../../support/random-program.js';

const tf = await loadTf();
const compiled = await createCompiledEngines().cpu.start();
const [cpu, wasm] = [await cpuEngine.start(), await wasmEngine.start()];

/** Everything that `steps` steps left behind: state, the last logits, all losses. */
async function train(engine: Engine, recipe: Recipe, steps: number): Promise<Record<string, Float32Array>> {
  const { program, state, inputs } = trainingOf(tf, recipe);
  await engine.prepare(program);
  const execution = engine.begin(state);
  const losses: number[] = [];
  let logits: Float32Array = new Float32Array();
  for (let step = 0; step < steps; step++) {
    const outputs = await execution.run(program, inputs);
    losses.push(outputs['loss']![0]!);
    logits = outputs['logits']!.slice();
  }
  const after = valuesOf(await execution.state());
  execution.dispose();
  return { ...after, logits, losses: Float32Array.from(losses) };
}

function valuesOf(state: State): Record<string, Float32Array> {
  return Object.fromEntries(Object.entries(state).map(([name, { values }]) => [name, values]));
}

test('ten steps of any small network are those of TensorFlow.js, to 1e-5', async () => {
  await fc.assert(
    fc.asyncProperty(recipes, async (recipe) => {
      const found = await train(compiled, recipe, 10);
      const expected = await train(cpu, recipe, 10);
      const names = Object.keys(expected);
      const wrong = names.filter((name) => !(relativeError(found[name]!, expected[name]!) < 1e-5));
      if (wrong.length === 0) return;
      // Where rounding alone sets TensorFlow.js's own backends apart (a maximum or a sign that flips), no engine can do better.
      const other = await train(wasm, recipe, 10);
      const apart = Math.max(...names.map((name) => relativeError(other[name]!, expected[name]!)));
      const most = Math.max(...wrong.map((name) => relativeError(found[name]!, expected[name]!)));
      expect(most, `${wrong.join()}; wasm and cpu are ${apart} apart`).toBeLessThan(Math.max(1e-5, 5 * apart));
    }),
    { numRuns: 80, seed: 7 },
  );
});

test('the same steps give the same numbers, bit for bit, whatever ran before', async () => {
  const [recipe, other] = fc.sample(recipes, { numRuns: 2, seed: 3 });
  const first = await train(compiled, recipe!, 10);
  await train(compiled, other!, 3);
  expect(await train(compiled, recipe!, 10)).toEqual(first);
  // A fresh compilation, too.
  expect(await train(await createCompiledEngines().cpu.start(), recipe!, 10)).toEqual(first);
});

test("the compiled gradient is the loss's slope", async () => {
  const sample = fc.sample(
    recipes.filter(({ dropout, optimizer, l1 }) => !dropout && !l1 && optimizer === 'sgd'),
    { numRuns: 6, seed: 5 },
  );
  for (const recipe of sample) {
    const { program, state, inputs } = trainingOf(tf, { ...recipe, l2: false });
    await compiled.prepare(program);
    const lossAt = async (at: State) => {
      const execution = compiled.begin(at);
      const { loss } = await execution.run(program, inputs);
      const after = await execution.state();
      execution.dispose();
      return { loss: loss![0]! / recipe.batch, after };
    };
    const weights = state['dense']!;
    const { after } = await lossAt(state);
    const rate = inputs.learningRate[0]!;
    const h = 1e-2;
    for (const index of [0, weights.values.length - 1]) {
      const moved = (by: number): State => ({
        ...state,
        dense: { ...weights, values: weights.values.map((value, at) => (at === index ? value + by : value)) },
      });
      const slope = ((await lossAt(moved(h))).loss - (await lossAt(moved(-h))).loss) / (2 * h);
      const gradient = (weights.values[index]! - after['dense']!.values[index]!) / rate;
      expect(Math.abs(gradient - slope)).toBeLessThan(2e-3 + 0.02 * Math.abs(slope));
    }
  }
});

test('training goes on from a state that another engine reached', async () => {
  const [recipe] = fc.sample(
    recipes.filter(({ optimizer }) => optimizer === 'adam'),
    { numRuns: 1, seed: 2 },
  );
  const { program, state, inputs } = trainingOf(tf, recipe!);
  const steps = async (engine: Engine, from: State, count: number) => {
    await engine.prepare(program);
    const execution = engine.begin(from);
    for (let step = 0; step < count; step++) await execution.run(program, inputs);
    const after = await execution.state();
    execution.dispose();
    return after;
  };
  const whole = valuesOf(await steps(compiled, state, 10));
  const crossings = [
    [wasm, compiled],
    [compiled, wasm],
  ] as const;
  for (const [first, second] of crossings) {
    const crossed = valuesOf(await steps(second, await steps(first, state, 5), 5));
    expect(Object.keys(crossed)).toEqual(Object.keys(whole));
    for (const [name, values] of Object.entries(whole))
      expect(relativeError(crossed[name]!, values)).toBeLessThan(1e-5);
  }
  // Stopped and resumed on one engine, the numbers are the very same.
  expect(valuesOf(await steps(compiled, await steps(compiled, state, 5), 5))).toEqual(whole);
});
