import { createCompiledEngines } from './compiled/compiled-engine.js';
import { cpuEngine } from './cpu-engine.js';
import { tensorflowEngine } from './tensorflow-engine.js';
import { wasmEngine } from './wasm-engine.js';

/**
 * Every engine, fastest first: the order in which they are tried. They keep what they compiled: make them once per
 * process.
 */
export function createEngines() {
  const { cpu, cuda, webgpu } = createCompiledEngines();
  return [cuda, webgpu, cpu, tensorflowEngine, wasmEngine, cpuEngine] as const;
}

export type Engines = ReturnType<typeof createEngines>;
export type EngineName = Engines[number]['name'];

export const engineNames: readonly EngineName[] = createEngines().map((engine) => engine.name);
