import { headerHeight } from './header.js';
import type { Surface } from './surface.js';

/** What is left for a screen between header and footer. */
export function bodySurface(surface: Surface): Surface {
  return { ...surface, height: Math.max(0, surface.height - headerHeight - 1) };
}
