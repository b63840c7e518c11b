import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { InferenceSession } from 'onnxruntime-node';
import { messageOf } from '../../../common/errors.js';
import type { Engine, EngineDefinition, Program } from '../engine.js';
import { tfVersion, useBackend } from '../load-tf.js';
import { startWasm, wasmBackend } from '../wasm-engine.js';
import { disagreement } from './agreement.js';
import { compile } from './compile.js';
import { createCompiledExecution, type Ort } from './compiled-execution.js';
import type { Target } from './lowering.js';

/**
 * The engines that trace programs once and run them as ONNX graphs: on one thread of the CPU (a slot is one core), on an
 * NVIDIA GPU where the CUDA provider of `onnxruntime-node` has been installed, or on any GPU that WebGPU reaches (Vulkan,
 * Metal, D3D12), which its npm package can do by itself.
 *
 * @param options.gpu the number of the one GPU that is meant, as CUDA counts them; any when left out
 */
export function createCompiledEngines({ gpu }: { readonly gpu?: string | undefined } = {}) {
  const cpu: EngineDefinition<'compiled'> = {
    name: 'compiled',
    device: 'any',
    remedy: 'Install the dependencies again: npm ci',
    start: once(() => startRuntime('cpu', { executionProviders: ['cpu'] })),
  };
  const onGpu = (provider: InferenceSession.ExecutionProviderConfig, requireProvider: () => void) =>
    once(async () => {
      requireProvider();
      const engine = await startRuntime('gpu', { executionProviders: [provider] });
      return checkedAgainst(await cpu.start(), engine);
    });
  const cuda: EngineDefinition<'compiled-cuda'> = {
    name: 'compiled-cuda',
    device: 'gpu',
    remedy:
      'For NVIDIA GPUs on Linux (x64): install CUDA and cuDNN 9, then the CUDA provider: ' +
      'node node_modules/onnxruntime-node/script/install.js',
    // The slot's CUDA_VISIBLE_DEVICES leaves one GPU, which is number 0.
    start: onGpu({ name: 'cuda', deviceId: 0 }, requireCudaProvider),
  };
  const webgpu: EngineDefinition<'compiled-webgpu'> = {
    name: 'compiled-webgpu',
    device: 'gpu',
    remedy: "Install the GPU's Vulkan driver (on Linux with libvulkan1)",
    // With the other layout, convolutions of few channels come out wrong in 1.30.
    start: onGpu({ name: 'webgpu', preferredLayout: 'NCHW' }, () => requireFirstGpu(gpu)),
  };
  return { cpu, cuda, webgpu };
}

/** ONNX Runtime on one provider, with a session for each program that was prepared. */
async function startRuntime(target: Target, options: InferenceSession.SessionOptions): Promise<Engine> {
  const tf = await startWasm();
  const ort = await import('onnxruntime-node');
  const sessions = new Map<string, InferenceSession>();
  const find = (program: Program) => {
    const session = sessions.get(program.key);
    if (session === undefined) throw new Error(`program ${program.key} has not been prepared`);
    return session;
  };
  return {
    versions: `onnxruntime ${ort.env.versions.node}, ${tfVersion(tf)}`,
    async prepare(program) {
      if (sessions.has(program.key)) return;
      await useBackend(tf, wasmBackend);
      sessions.set(program.key, await openSession(ort, compile(tf, program, target), options));
    },
    begin: (state) => createCompiledExecution(ort, find, state),
  };
}

/** WebGPU in ONNX Runtime 1.30 takes the machine's first GPU and cannot be told another. */
function requireFirstGpu(gpu: string | undefined): void {
  if (gpu === undefined || gpu === '0') return;
  throw new Error(`ONNX Runtime's WebGPU always takes the first GPU, and this slot has GPU ${gpu}`);
}

/** Asked without its library, the runtime complains on stderr before it throws. */
function requireCudaProvider(): void {
  const main = createRequire(import.meta.url).resolve('onnxruntime-node');
  const library = join(dirname(main), '../bin/napi-v6', process.platform, process.arch, CUDA_PROVIDER);
  if (!existsSync(library)) throw new Error("ONNX Runtime's CUDA provider is not installed");
}

const CUDA_PROVIDER = 'libonnxruntime_providers_cuda.so';

function openSession(ort: Ort, model: Uint8Array, options: InferenceSession.SessionOptions): Promise<InferenceSession> {
  const whole: InferenceSession.SessionOptions = {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    // Errors only: what the runtime would have liked better is nobody's business here.
    logSeverityLevel: 3,
    ...options,
  };
  return ort.InferenceSession.create(model, whole).catch((error: unknown) => {
    if (!messageOf(error).includes('Failed to get a WebGPU adapter')) throw error;
    throw new Error('WebGPU finds no GPU on this machine', { cause: error });
  });
}

/** `engine`, which is trusted with a program only when its first run agrees with `reference`'s. */
function checkedAgainst(reference: Engine, engine: Engine): Engine {
  const agreed = new Set<string>();
  return {
    ...engine,
    async prepare(program) {
      if (agreed.has(program.key)) return;
      await engine.prepare(program);
      await reference.prepare(program);
      const wrong = await disagreement(engine, reference, program);
      if (wrong !== undefined) throw new Error(`the GPU computes wrong numbers: ${wrong}`);
      agreed.add(program.key);
    },
  };
}

/** `start`, whose outcome is remembered: what does not work now will not work for the next trial of this process. */
function once(start: () => Promise<Engine>): () => Promise<Engine> {
  let started: Promise<Engine> | undefined;
  return () => (started ??= start());
}
