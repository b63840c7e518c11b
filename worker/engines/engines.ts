import { createCompiledEngines } from './compiled/compiled-engine.js';
import type { EngineDefinition } from './engine.js';
import { cpuEngine } from './cpu-engine.js';
import { tensorflowEngine } from './tensorflow-engine.js';
import { wasmEngine } from './wasm-engine.js';

/**
 * Every engine, fastest first: the order in which they are tried. They keep what they compiled: make them once per
 * process.
 *
 * @param options.gpu the number of the one GPU that is meant, as CUDA counts them; any when left out
 */
export function createEngines(
  options: Parameters<typeof createCompiledEngines>[0] = {},
): readonly EngineDefinition<EngineName>[] {
  const { cpu, cuda, webgpu } = createCompiledEngines(options);
  return [cuda, webgpu, cpu, tensorflowEngine, wasmEngine, cpuEngine];
}

export type EngineName = 'compiled-cuda' | 'compiled-webgpu' | 'compiled' | 'tensorflow' | 'wasm' | 'cpu';

export const engineNames: readonly EngineName[] = createEngines().map((engine) => engine.name);
