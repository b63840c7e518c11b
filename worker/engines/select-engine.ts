import { messageOf, SeedsweepError } from '../../common/errors.js';
import type { EngineDefinition, Tf } from './engine.js';
import { type EngineName, engines } from './engines.js';

/** Why an engine is not used. */
export interface UnavailableEngine {
  readonly name: string;
  readonly reason: string;
  readonly remedy: string;
}

export interface SelectedEngine<Name extends string = EngineName> {
  readonly name: Name;
  readonly tf: Tf;
  /** The faster engines that were tried first and do not work here. */
  readonly unavailable: readonly UnavailableEngine[];
}

/**
 * Starts the engine called `forced`, or else the fastest that works, and makes it the process's current one.
 *
 * @throws SeedsweepError ENGINE_UNAVAILABLE if the forced engine, or every engine, fails to start
 */
export function selectEngine(forced?: EngineName): Promise<SelectedEngine> {
  return selectFrom(engines, forced);
}

/** {@link selectEngine} over any list of engines, fastest first. */
export async function selectFrom<Name extends string>(
  candidates: readonly EngineDefinition<Name>[],
  forced?: Name,
): Promise<SelectedEngine<Name>> {
  const unavailable: UnavailableEngine[] = [];
  for (const engine of candidates) {
    if (forced !== undefined && engine.name !== forced) continue;
    try {
      const tf = await engine.start();
      await proveItComputes(tf);
      return { name: engine.name, tf, unavailable };
    } catch (error) {
      // Native loaders explain themselves over many lines; the first one says what is wrong.
      const reason = messageOf(error).split('\n')[0] ?? '';
      unavailable.push({ name: engine.name, reason, remedy: engine.remedy });
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

/** A library can load and still fail on its first operation (a GPU without memory or driver). */
async function proveItComputes(tf: Tf): Promise<void> {
  const sum = tf.tidy(() => tf.sum(tf.tensor1d([1, 2, 3])));
  try {
    const [value] = await sum.data();
    if (value !== 6) throw new Error(`1 + 2 + 3 came out as ${value}`);
  } finally {
    sum.dispose();
  }
}
