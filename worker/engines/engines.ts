import { createCompiledEngines } from './compiled/compiled-engine.js';
import type { EngineDefinition } from './engine.js';
import { cpuEngine } from './cpu-engine.js';
import { tensorflowEngine } from './tensorflow-engine.js';
import { wasmEngine } from './wasm-engine.js';

/**
 * Every engine, fastest first: the order in which they are tried. They keep what they compiled: make them once per
 * process.
 */
export function createEngines(): readonly EngineDefinition<EngineName>[] {
  const { cpu, cuda, webgpu } = createCompiledEngines();
  return [cuda, webgpu, cpu, tensorflowEngine, wasmEngine, cpuEngine];
}

export type EngineName = 'compiled-cuda' | 'compiled-webgpu' | 'compiled' | 'tensorflow' | 'wasm' | 'cpu';

export const engineNames: readonly EngineName[] = createEngines().map((engine) => engine.name);
