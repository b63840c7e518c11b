import type { Spot } from './stroke-shapes.js';

/**
 * Draws straight lines through `path` with a round pen: a pixel within `radius` of a line gets `strength`, fading to
 * nothing over one more pixel; where lines overlap, the stronger ink holds.
 *
 * @param ink height × width, row by row; changed in place
 * @param path in pixels; parts outside the picture are left out
 */
export function drawPolyline(
  ink: Float64Array,
  height: number,
  width: number,
  path: readonly Spot[],
  radius: number,
  strength: number,
): void {
  const reach = radius + 1;
  let from = path[0];
  for (const to of path.slice(1)) {
    if (from === undefined) return;
    const [fromX, fromY] = from;
    const alongX = to[0] - fromX;
    const alongY = to[1] - fromY;
    const lengthSquared = alongX * alongX + alongY * alongY;
    const lastRow = Math.min(height - 1, Math.floor(Math.max(fromY, to[1]) + reach));
    const lastColumn = Math.min(width - 1, Math.floor(Math.max(fromX, to[0]) + reach));
    const firstColumn = Math.max(0, Math.ceil(Math.min(fromX, to[0]) - reach));
    for (let row = Math.max(0, Math.ceil(Math.min(fromY, to[1]) - reach)); row <= lastRow; row++) {
      for (let column = firstColumn; column <= lastColumn; column++) {
        const x = column - fromX;
        const y = row - fromY;
        // The nearest point of the line, as a share of its length.
        const share = lengthSquared === 0 ? 0 : Math.min(1, Math.max(0, (x * alongX + y * alongY) / lengthSquared));
        const awayX = x - share * alongX;
        const awayY = y - share * alongY;
        const cover = Math.min(1, reach - Math.sqrt(awayX * awayX + awayY * awayY));
        const index = row * width + column;
        if (cover * strength > (ink[index] ?? 0)) ink[index] = cover * strength;
      }
    }
    from = to;
  }
}
