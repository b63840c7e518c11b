/** The rules: from values by setting and seed to the leader and those told apart from it as worse. */
import cdfOfT from '@stdlib/stats-base-dists-t-cdf';
import { fitAdditive } from '../../dist/results/seed-effects.js';
import { standingsOf } from '../../dist/results/standings.js';
import { rangeQuantile } from '../../dist/results/studentized-range.js';

const mean = (values) => values.reduce((total, each) => total + each, 0) / values.length;
const variance = (values) => {
  const center = mean(values);
  return values.reduce((total, each) => total + (each - center) ** 2, 0) / (values.length - 1);
};
const known = (row) => row.filter((value) => value !== undefined);
const bestOf = (means) => means.reduce((best, each, index) => (each > (means[best] ?? -Infinity) ? index : best), 0);
const shared = (a, b) =>
  a.flatMap((value, seed) => (value === undefined || b[seed] === undefined ? [] : [value - b[seed]]));
const others = (values, leader) => values.map((_, index) => index).filter((index) => index !== leader);

/** The product's, through its own code. */
export function ours(values, look = 1) {
  const rows = values.map((row, entry) => ({
    entry,
    seeds: row.map((value, seed) => ({ seed, value, state: value === undefined ? 'failed' : 'done', diverged: false })),
  }));
  const standings = standingsOf(rows, { goal: 'maximize', look });
  return {
    leader: standings[0].entry,
    worse: standings.filter(({ verdict }) => verdict === 'worse').map(({ entry }) => entry),
    standings,
  };
}

/** Paired t against the observed best, Holm's correction: what seedsweep did before. */
function pairedHolm(values) {
  const leader = bestOf(values.map((row) => mean(known(row))));
  const tested = others(values, leader).flatMap((index) => {
    const differences = shared(values[leader], values[index]);
    if (differences.length < 2) return [];
    const std = Math.sqrt(variance(differences));
    const center = mean(differences);
    if (std === 0) return [{ index, p: center === 0 ? 1 : 0 }];
    return [
      { index, p: 2 * cdfOfT((-Math.abs(center) * Math.sqrt(differences.length)) / std, differences.length - 1) },
    ];
  });
  tested.sort((a, b) => a.p - b.p);
  const worse = [];
  for (const [place, { index, p }] of tested.entries()) {
    if (p * (tested.length - place) >= 0.05) break;
    worse.push(index);
  }
  return { leader, worse };
}

/** Welch's errors and degrees of freedom, studentized range. */
function gamesHowell(values) {
  const rows = values.map((row) => known(row));
  const leader = bestOf(rows.map(mean));
  const share = (row) => variance(row) / row.length;
  const worse = others(values, leader).filter((index) => {
    const [a, b] = [rows[leader], rows[index]];
    if (a.length < 2 || b.length < 2) return false;
    const [va, vb] = [share(a), share(b)];
    if (va + vb === 0) return mean(a) !== mean(b);
    const df = (va + vb) ** 2 / (va ** 2 / (a.length - 1) + vb ** 2 / (b.length - 1));
    // A coarse grid of degrees of freedom, so that quantiles are computed once.
    return (mean(a) - mean(b)) / Math.sqrt(va + vb) > rangeQuantile(0.05, values.length, Math.round(df * 8) / 8);
  });
  return { leader, worse };
}

/** One variance for all settings, after settings and seeds. */
function pooledBlocked(values) {
  const fit = fitAdditive(values);
  const leader = bestOf(fit.means);
  const worse = others(values, leader).filter((index) => {
    const differences = shared(values[leader], values[index]);
    if (differences.length < 2 || fit.df < 1) return false;
    const error = Math.sqrt((2 * fit.variance) / differences.length);
    if (error === 0) return mean(differences) !== 0;
    return mean(differences) / error > rangeQuantile(0.05, values.length, fit.df);
  });
  return { leader, worse };
}

/** Own variances of the differences alone, studentized range. */
function pairedRange(values) {
  const leader = bestOf(fitAdditive(values).means);
  const worse = others(values, leader).filter((index) => {
    const differences = shared(values[leader], values[index]);
    if (differences.length < 3) return false;
    const error = Math.sqrt(variance(differences) / differences.length);
    if (error === 0) return mean(differences) !== 0;
    return mean(differences) / error > rangeQuantile(0.05, values.length, differences.length - 1);
  });
  return { leader, worse };
}

export const rules = {
  'paired differences, a quarter pooled, all pairs (seedsweep)': ours,
  'paired t against the observed best, Holm (before)': pairedHolm,
  'Games–Howell': gamesHowell,
  'pooled, blocked by seed': pooledBlocked,
  'paired differences alone, all pairs': pairedRange,
};
