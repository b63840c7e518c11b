import { SeedsweepError } from '../common/errors.js';
import type { GpuStatus } from '../proto/worker-status.js';
import { queryGpus } from '../worker/nvidia-smi.js';
import type { SlotPlace } from '../worker/worker.js';

/** Flags that say where a worker's slots train. */
export interface SlotFlags {
  readonly slots?: number;
  readonly gpus?: string;
  readonly slotsPerGpu?: number;
}

/**
 * The slots that the flags ask for, `defaultSlots` of them on the CPU when they name no GPU. Throws INVALID_INPUT for
 * flags that do not go together, and for GPUs that this machine does not have.
 */
export async function chooseSlots(
  { slots, gpus: list, slotsPerGpu }: SlotFlags,
  defaultSlots: number,
  env: NodeJS.ProcessEnv,
): Promise<readonly SlotPlace[]> {
  if (list === undefined) {
    if (slotsPerGpu === undefined) return Array.from({ length: slots ?? defaultSlots }, () => ({}));
    throw new SeedsweepError('INVALID_INPUT', '--slots-per-gpu says nothing without --gpus.', {
      remedy: `Add --gpus all, or write --slots ${slotsPerGpu} to train on the CPU.`,
    });
  }
  if (slots !== undefined && slotsPerGpu !== undefined) {
    throw new SeedsweepError('INVALID_INPUT', '--slots and --slots-per-gpu contradict each other.', {
      remedy: 'Give --slots-per-gpu for as many slots on each GPU, or --slots for a total that the GPUs share in turn.',
    });
  }
  const gpus = await chooseGpus(list, env);
  if (slots !== undefined) return Array.from({ length: slots }, (_, slot) => ({ gpu: gpus[slot % gpus.length] }));
  return gpus.flatMap((gpu) => Array.from({ length: slotsPerGpu ?? 1 }, () => ({ gpu })));
}

/** The NVIDIA GPUs of this machine; undefined when nvidia-smi does not work. */
export async function listGpus(env: NodeJS.ProcessEnv): Promise<readonly GpuStatus[] | undefined> {
  return await queryGpus(env).catch(() => undefined);
}

/** GPU numbers as nvidia-smi counts them. */
async function chooseGpus(list: string, env: NodeJS.ProcessEnv): Promise<readonly number[]> {
  const found = await listGpus(env);
  if (list === 'all') {
    if (found && found.length > 0) return found.map(({ index }) => index);
    throw new SeedsweepError('INVALID_INPUT', 'nvidia-smi shows no GPU on this machine.', {
      remedy: 'Leave out --gpus to train on CPU cores, or install the NVIDIA driver.',
    });
  }
  const parts = list.split(',').map((part) => part.trim());
  if (!parts.every((part) => /^\d+$/.test(part))) {
    throw new SeedsweepError('INVALID_INPUT', `"${list}" is no list of GPUs.`, {
      remedy: 'Write --gpus 0,1 or --gpus all.',
    });
  }
  const numbers = parts.map(Number);
  const repeated = numbers.find((number, place) => numbers.indexOf(number) !== place);
  if (repeated !== undefined) {
    throw new SeedsweepError('INVALID_INPUT', `GPU ${repeated} is listed twice.`, {
      remedy: 'Name each GPU once; --slots-per-gpu 2 gives each two slots.',
    });
  }
  const absent = numbers.filter((number) => found?.every(({ index }) => index !== number));
  if (absent.length === 0) return numbers;
  throw new SeedsweepError('INVALID_INPUT', `This machine has no GPU ${absent.join(' and no GPU ')}.`, {
    remedy: found?.length ? `nvidia-smi lists ${found.map(describe).join(', ')}.` : 'nvidia-smi lists none.',
  });
}

function describe({ index, name }: GpuStatus): string {
  return `${index} (${name})`;
}
