/** What the number of settings depends on: of a spec, or of a sweep file on its way to one. */
interface SizedSettings {
  readonly axes: readonly { readonly values: readonly unknown[] }[];
  readonly listed: readonly unknown[];
}

/** How many settings a spec's grid makes: `base` alone is one when nothing else is there. */
export function gridSize({ axes, listed }: SizedSettings): number {
  if (axes.length === 0) return listed.length === 0 ? 1 : 0;
  return axes.reduce((product, { values }) => product * values.length, 1);
}
