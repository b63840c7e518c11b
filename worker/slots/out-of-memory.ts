/**
 * What the libraries under a trial say when memory runs out: CUDA and ONNX Runtime ("CUDA_ERROR_OUT_OF_MEMORY", "Failed
 * to allocate memory for requested buffer", "CUBLAS_STATUS_ALLOC_FAILED"), TensorFlow ("OOM when allocating tensor",
 * "RESOURCE_EXHAUSTED"), Vulkan and Direct3D ("VK_ERROR_OUT_OF_DEVICE_MEMORY", "E_OUTOFMEMORY"), V8 ("Reached heap limit
 * Allocation failed - JavaScript heap out of memory", "Array buffer allocation failed"), C++ and Linux.
 */
const words = [
  /out[ _-]?of[ _-]?(device[ _-]?|host[ _-]?|pool[ _-]?)?memory/i,
  /\bOOM\b/,
  /resource[ _]exhausted/i,
  /(failed|unable|could not|cannot) (to )?allocate/i,
  /cudaErrorMemoryAllocation|_STATUS_ALLOC_FAILED|array buffer allocation failed|bad_alloc|\bENOMEM\b/i,
];
/** TensorFlow reports an allocation that it can do without in the same words. */
const harmless = /not a failure/i;

/** Whether a line of a log, or an error's message, says that memory ran out. */
export function saysOutOfMemory(text: string): boolean {
  return words.some((word) => word.test(text)) && !harmless.test(text);
}
