import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { GpuStatus } from '../proto/worker-status.js';

const FIELDS = 'index,name,memory.used,memory.total,utilization.gpu';
/** It takes a tenth of a second as a rule, and seconds when it must wake the driver. */
const TIMEOUT_MS = 10_000;

/** The NVIDIA GPUs of this machine and what they do now. Rejects when nvidia-smi, looked for on the PATH, does not work. */
export async function queryGpus(env: NodeJS.ProcessEnv): Promise<readonly GpuStatus[]> {
  const flags = [`--query-gpu=${FIELDS}`, '--format=csv,noheader,nounits'];
  const { stdout } = await promisify(execFile)('nvidia-smi', flags, {
    env,
    timeout: TIMEOUT_MS,
    killSignal: 'SIGKILL',
  });
  return parseGpus(stdout);
}

/** Reads lines such as `0, NVIDIA H100 80GB HBM3, 1024, 81559, 37`; lines of another shape are left out. */
export function parseGpus(text: string): readonly GpuStatus[] {
  return text.split('\n').flatMap((line) => {
    const fields = line.split(',').map((field) => field.trim());
    const [index] = fields;
    if (index === undefined || !/^\d+$/.test(index) || fields.length < 5) return [];
    const [memoryUsedMib, memoryTotalMib, utilizationPercent] = fields.slice(-3).map(figure);
    const name = fields.slice(1, -3).join(', ');
    return [{ index: Number(index), name, memoryUsedMib, memoryTotalMib, utilizationPercent }];
  });
}

/** "[N/A]" and "[Not Supported]" stand where a GPU, or a share of one, does not say. */
function figure(text: string): number | undefined {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
