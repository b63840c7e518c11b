import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { SeedsweepError } from '../common/errors.js';

/** GPU numbers as CUDA counts them. Throws INVALID_INPUT when there are none. */
export async function chooseGpus(list: string): Promise<string[]> {
  if (list !== 'all') {
    const numbers = list.split(',').map((part) => part.trim());
    if (numbers.every((number) => /^\d+$/.test(number))) return numbers;
    throw new SeedsweepError('INVALID_INPUT', `"${list}" is no list of GPUs.`, {
      remedy: 'Write --gpus 0,1 or --gpus all.',
    });
  }
  const found = await listGpus();
  if (found.length > 0) return found.map((gpu) => gpu.number);
  throw new SeedsweepError('INVALID_INPUT', 'nvidia-smi shows no GPU on this machine.', {
    remedy: 'Leave out --gpus to train on CPU cores, or install the NVIDIA driver.',
  });
}

/** The NVIDIA GPUs of this machine; none when there is no driver. */
export async function listGpus(): Promise<{ number: string; name: string }[]> {
  try {
    const { stdout } = await promisify(execFile)('nvidia-smi', ['--query-gpu=index,name', '--format=csv,noheader']);
    return stdout
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => ({ number: line.split(',')[0]!.trim(), name: line.split(',').slice(1).join(',').trim() }));
  } catch {
    return [];
  }
}
