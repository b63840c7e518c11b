import { randomStream } from '../../../common/random.js';
import type { Engine, Program, State } from '../engine.js';
import { sizeOf } from './layout.js';

/**
 * How far two engines' results may lie apart, relative to the largest number of a tensor: rounding, which on GPUs may be
 * that of 10-bit fractions (TF32). What is computed wrongly is off by as much as the numbers themselves.
 */
const TOLERANCE = 1e-2;

/**
 * Runs `program` once on both engines, from the same made-up values, and compares all that comes out. Both must have
 * prepared it.
 *
 * @returns what is wrong with `engine`, a clause; undefined if it agrees with `reference`
 */
export async function disagreement(engine: Engine, reference: Engine, program: Program): Promise<string | undefined> {
  const random = randomStream('agreement', program.key);
  const state: State = Object.fromEntries(
    Object.entries(program.state).map(([name, shape]) => {
      return [name, { shape, values: Float32Array.from({ length: sizeOf(shape) }, () => 0.1 * random.normal()) }];
    }),
  );
  const inputs: Record<string, Float32Array | Uint8Array> = {};
  for (const [name, { type, shape }] of Object.entries(program.inputs)) {
    const length = sizeOf(shape);
    // Pictures have any bytes, lists of bytes are class numbers.
    const most = shape.length > 1 ? 255 : 9;
    inputs[name] =
      type === 'uint8'
        ? Uint8Array.from({ length }, () => random.int(0, most))
        : Float32Array.from({ length }, () => 0.01 * (1 + random.normal() ** 2));
  }
  const [found, expected] = [
    await runOnce(engine, program, state, inputs),
    await runOnce(reference, program, state, inputs),
  ];
  for (const [name, values] of Object.entries(expected)) {
    const error = relativeError(found[name]!, values);
    if (!(error <= TOLERANCE)) return `its ${name} differs from the CPU's by ${(100 * error).toPrecision(2)} %`;
  }
  return undefined;
}

async function runOnce(
  engine: Engine,
  program: Program,
  state: State,
  inputs: Readonly<Record<string, Float32Array | Uint8Array>>,
): Promise<Record<string, Float32Array>> {
  const execution = engine.begin(state);
  try {
    const outputs = await execution.run(program, inputs);
    const after = await execution.state();
    return { ...outputs, ...Object.fromEntries(Object.entries(after).map(([name, { values }]) => [name, values])) };
  } finally {
    execution.dispose();
  }
}

/** The largest difference, relative to the largest of the expected numbers. */
export function relativeError(found: Float32Array, expected: Float32Array): number {
  let difference = 0;
  let largest = Number.MIN_VALUE;
  for (const [index, value] of expected.entries()) {
    // NaN is no number to agree on.
    const apart = Math.abs(found[index]! - value);
    difference = Number.isNaN(apart) ? Infinity : Math.max(difference, apart);
    largest = Math.max(largest, Math.abs(value));
  }
  return difference / largest;
}
