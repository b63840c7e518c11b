import { cpuEngine } from './cpu-engine.js';
import { tensorflowEngine } from './tensorflow-engine.js';
import { wasmEngine } from './wasm-engine.js';

/** Every engine, fastest first: the order in which they are tried. */
export const engines = [tensorflowEngine, wasmEngine, cpuEngine] as const;

export type EngineName = (typeof engines)[number]['name'];

export const engineNames: readonly EngineName[] = engines.map((engine) => engine.name);
