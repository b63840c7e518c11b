/**
 * Reads rows of CIFAR's binary version: a label's byte, then the picture, one plane of height × width bytes for each
 * channel. Pixels go to `pixels` in the order height, width, channels, and labels to `labels`.
 *
 * @param file whole rows, as many as `labels` has room for
 * @throws Error saying what is wrong with it
 */
export function readCifarRows(
  file: Uint8Array,
  [height, width, channels]: readonly [number, number, number],
  pixels: Uint8Array,
  labels: Uint8Array,
): void {
  const plane = height * width;
  const picture = plane * channels;
  if (file.length !== labels.length * (1 + picture)) {
    throw new Error(`it has ${file.length} bytes and not ${labels.length} rows of ${1 + picture}`);
  }
  for (let row = 0; row < labels.length; row++) {
    const start = row * (1 + picture);
    labels[row] = file[start]!;
    for (let channel = 0; channel < channels; channel++) {
      const from = start + 1 + channel * plane;
      const to = row * picture + channel;
      for (let at = 0; at < plane; at++) pixels[to + at * channels] = file[from + at]!;
    }
  }
}
