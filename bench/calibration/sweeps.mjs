/** Made-up results of sweeps: settings × seeds, with a seed effect that all settings share to a degree. */

/** Accuracies on 10,000 pictures come in such steps. */
export const quantum = 1e-4;

/** Standard deviations of the settings: equal, as in the published table 1, and ten-fold different. */
export const patterns = {
  equal: (settings) => Array.from({ length: settings }, () => 8e-4),
  'table 1': (settings) => Array.from({ length: settings }, (_, index) => [8.4, 16.1, 8.1, 6.2, 3.2][index % 5] * 1e-4),
  'ten-fold': (settings) => Array.from({ length: settings }, (_, index) => 2e-4 * 10 ** (index / (settings - 1))),
};

/** Uniform and normal numbers from a seed (mulberry32; Box–Muller). */
export function randomNumbers(seed) {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal };
}

/** Values by setting and seed; undefined where one is missing. `ahead`: of the first setting, in mean deviations. */
export function drawSweep({ uniform, normal }, { settings, seeds, correlation, pattern, step, missing, ahead = 0 }) {
  const stds = patterns[pattern](settings);
  const lead = (ahead * stds.reduce((total, each) => total + each, 0)) / settings;
  const shared = Array.from({ length: seeds }, normal);
  return stds.map((std, setting) =>
    shared.map((seed) => {
      const noise = Math.sqrt(correlation) * seed + Math.sqrt(1 - correlation) * normal();
      const value = 0.98 + (setting === 0 ? lead : 0) + std * noise;
      if (missing > 0 && uniform() < missing) return undefined;
      return step > 0 ? Math.round(value / step) * step : value;
    }),
  );
}
