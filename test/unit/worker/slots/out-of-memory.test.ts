import { expect, test } from 'vitest';
import { saysOutOfMemory } from '../../../../worker/slots/out-of-memory.js';

test.each([
  'CUDA_ERROR_OUT_OF_MEMORY: out of memory',
  'CUDA failure 2: out of memory ; GPU=0 ; hostname=h ; expr=cudaMalloc((void**)&p, size);',
  'OOM when allocating tensor with shape[128,1024,1024] and type float on /job:localhost/replica:0/task:0/device:GPU:0',
  'RESOURCE_EXHAUSTED: Out of memory while trying to allocate 4294967296 bytes.',
  'Resource exhausted: failed to allocate',
  'BFCArena::AllocateRawInternal(size_t, bool) Failed to allocate memory for requested buffer of size 4294967296',
  'CUBLAS failure 3: CUBLAS_STATUS_ALLOC_FAILED',
  'CUDNN failure 4: CUDNN_STATUS_ALLOC_FAILED',
  'vkAllocateMemory failed with VK_ERROR_OUT_OF_DEVICE_MEMORY',
  'Requested allocation failed with E_OUTOFMEMORY',
  'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
  'RangeError: Array buffer allocation failed',
  'RangeError: WebAssembly.Memory(): could not allocate memory',
  'terminate called after throwing an instance of std::bad_alloc',
  'spawn ENOMEM',
  'Cannot allocate memory',
])('memory ran out: %s', (text) => {
  expect(saysOutOfMemory(text)).toBe(true);
});

test.each([
  'simulated failure of attempt 1 in epoch 2',
  'The slot process was killed by SIGSEGV.',
  'RuntimeError: memory access out of bounds',
  'The kernel Zoom is not registered',
  'Allocator (GPU_0_bfc) ran out of memory trying to allocate 2.20GiB. The caller indicates that this is not a failure, but may mean …',
])('memory did not run out: %s', (text) => {
  expect(saysOutOfMemory(text)).toBe(false);
});
