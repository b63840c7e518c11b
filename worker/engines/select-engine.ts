import { messageOf, SeedsweepError } from '../../common/errors.js';
import type { Engine, EngineDefinition, Program } from './engine.js';

/** Why an engine is not used. */
export interface UnavailableEngine {
  readonly name: string;
  readonly reason: string;
  readonly remedy: string;
}

export interface SelectedEngine<Name extends string> {
  readonly name: Name;
  readonly engine: Engine;
  /** The faster engines that were tried first and do not work here, or not for these programs. */
  readonly unavailable: readonly UnavailableEngine[];
}

export interface EngineWish<Name extends string = string> {
  /** This engine and no other. */
  readonly forced?: Name | undefined;
  /** What there is to compute on; engines for GPUs are left out on a CPU. */
  readonly device?: 'cpu' | 'gpu' | undefined;
  /** What it will have to run; prepared when it is returned. */
  readonly programs?: readonly Program[] | undefined;
}

/**
 * Starts the first of `engines` (the fastest) that works here and can run all of the programs.
 *
 * @throws SeedsweepError ENGINE_UNAVAILABLE if the forced engine, or every engine, fails
 */
export async function selectEngine<Name extends string>(
  engines: readonly EngineDefinition<Name>[],
  { forced, device = 'cpu', programs = [] }: EngineWish<Name> = {},
): Promise<SelectedEngine<Name>> {
  const unavailable: UnavailableEngine[] = [];
  for (const definition of engines) {
    const { name, remedy } = definition;
    if (forced === undefined ? definition.device === 'gpu' && device === 'cpu' : name !== forced) continue;
    try {
      const engine = await startEngine(definition);
      for (const program of programs) await engine.prepare(program);
      return { name, engine, unavailable };
    } catch (error) {
      unavailable.push({ name, reason: messageOf(error), remedy });
    }
  }
  const reasons = unavailable.map(({ name, reason }) => `${name}: ${reason}`).join('; ');
  const remedies = unavailable.map(({ remedy }) => remedy);
  throw new SeedsweepError(
    'ENGINE_UNAVAILABLE',
    forced === undefined
      ? `No training engine works on this machine (${reasons}).`
      : `The training engine '${forced}' does not work on this machine (${reasons || 'there is none of that name'}).`,
    {
      remedy:
        forced === undefined
          ? remedies.join(' or ')
          : [...remedies, 'Or leave out --engine: the fastest engine that works is chosen.'].join('. '),
    },
  );
}

/** Starts one engine and has it do a sum. Rejects with one line that says what stands in the way. */
export async function startEngine(definition: EngineDefinition): Promise<Engine> {
  try {
    const engine = await definition.start();
    await proveItComputes(engine);
    return engine;
  } catch (error) {
    // Native loaders explain themselves over many lines; the first one says what is wrong.
    throw new Error(messageOf(error).split('\n')[0], { cause: error });
  }
}

const sumProgram: Program = {
  key: 'sum of three',
  state: {},
  inputs: { numbers: { type: 'float32', shape: [3] } },
  run: (tf, _state, { numbers }) => ({ state: {}, outputs: { sum: tf.sum(numbers!) } }),
};

/** A library can load and still fail on its first operation (a GPU without memory or driver). */
async function proveItComputes(engine: Engine): Promise<void> {
  await engine.prepare(sumProgram);
  const execution = engine.begin({});
  try {
    const { sum } = await execution.run(sumProgram, { numbers: Float32Array.of(1, 2, 3) });
    if (sum?.[0] !== 6) throw new Error(`1 + 2 + 3 came out as ${sum?.[0]}`);
  } finally {
    execution.dispose();
  }
}
