import type { Engine } from '../../../../worker/engines/engine.js';
import { createEngines, type EngineName } from '../../../../worker/engines/engines.js';
import { startEngine } from '../../../../worker/engines/select-engine.js';

/** The engines of this process: what one test file compiles, it compiles once. */
export const engines = createEngines();

export function start(name: EngineName): Promise<Engine> {
  return startEngine(engines.find((definition) => definition.name === name)!);
}
