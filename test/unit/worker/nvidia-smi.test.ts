import { expect, test } from 'vitest';
import { parseGpus } from '../../../worker/nvidia-smi.js';

test('each line of nvidia-smi is a GPU with its figures', () => {
  const text = '0, NVIDIA H100 80GB HBM3, 1024, 81559, 37\n1, Tesla T4, 0, 15360, 0\n';
  expect(parseGpus(text)).toEqual([
    { index: 0, name: 'NVIDIA H100 80GB HBM3', memoryUsedMib: 1024, memoryTotalMib: 81559, utilizationPercent: 37 },
    { index: 1, name: 'Tesla T4', memoryUsedMib: 0, memoryTotalMib: 15360, utilizationPercent: 0 },
  ]);
});

test('figures that a GPU does not give are undefined, and a comma in its name does no harm', () => {
  expect(parseGpus('3, Some, card, [N/A], 40960, [Not Supported]\r\n')).toEqual([
    { index: 3, name: 'Some, card', memoryUsedMib: undefined, memoryTotalMib: 40960, utilizationPercent: undefined },
  ]);
});

test('what is no GPU is left out', () => {
  expect(parseGpus('')).toEqual([]);
  expect(parseGpus('No devices were found\n')).toEqual([]);
  expect(parseGpus('Unable to determine the device handle for GPU 0000:01:00.0: Unknown Error\n')).toEqual([]);
});
