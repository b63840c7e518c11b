/** What follows from the rule: looks at growing data, "more seeds would separate these", and unusual values. */
import { alphaOfLook } from '../../dist/results/looks.js';
import { seedsToSeparate } from '../../dist/results/more-seeds.js';
import { unusualValues } from '../../dist/results/outliers.js';
import { ours } from './rules.mjs';
import { drawSweep, randomNumbers } from './sweeps.mjs';

const percent = (share) => `${(100 * share).toFixed(1)} %`.padStart(7);

/** Two seeds more until something separates: how often it does among equal settings. */
export function looksTable(sweeps, first) {
  console.log(
    '\n3 seeds, and 2 more until something separates or there are 15: sweeps with a false verdict\nsettings   r  deviations   looks counted   every look as the first',
  );
  for (const settings of [2, 5, 20]) {
    for (const correlation of [0, 0.6]) {
      for (const pattern of ['equal', 'ten-fold']) {
        const random = randomNumbers(first + settings * 31 + correlation * 10);
        let counted = 0;
        let uncounted = 0;
        for (let sweep = 0; sweep < sweeps; sweep++) {
          const values = drawSweep(random, { settings, seeds: 15, correlation, pattern, step: 0, missing: 0 });
          const looks = [3, 5, 7, 9, 11, 13, 15].map((seeds) => values.map((row) => row.slice(0, seeds)));
          if (looks.some((seen, look) => ours(seen, look + 1).worse.length > 0)) counted++;
          if (looks.some((seen) => ours(seen).worse.length > 0)) uncounted++;
        }
        console.log(
          `${String(settings).padStart(8)} ${String(correlation).padStart(3)}  ${pattern.padEnd(10)} ${percent(counted / sweeps).padStart(13)} ${percent(uncounted / sweeps).padStart(20)}`,
        );
      }
    }
  }
}

/** The seeds said to find a difference with 80 %, and how often they do; the seeds that really do. */
export function seedsTable(sweeps, first) {
  console.log(
    '\nseeds said to be needed for 80 %: what they find, and how many find 80 %\nsettings  effect   said   they find   needed   said / needed',
  );
  for (const settings of [2, 5, 25]) {
    for (const effect of [0.5, 1, 2]) {
      const found = (seeds) => {
        const random = randomNumbers(first + settings * 977 + effect * 100 + seeds);
        let count = 0;
        // Two settings differ by `effect` deviations of a difference; the others are far behind.
        for (let sweep = 0; sweep < sweeps; sweep++) {
          const values = drawSweep(random, { settings, seeds, correlation: 0, pattern: 'equal', step: 0, missing: 0 });
          const lead = effect * Math.SQRT2 * 8e-4;
          const shifted = values.map((row, index) =>
            row.map((value) => value - (index === 0 ? 0 : index === 1 ? lead : 1)),
          );
          const { leader, worse } = ours(shifted);
          if (leader === 0 && worse.includes(1)) count++;
        }
        return count / sweeps;
      };
      const said = seedsToSeparate(effect, settings, alphaOfLook(1));
      let needed = said;
      if (found(needed) >= 0.8) while (needed > 3 && found(needed - 1) >= 0.8) needed--;
      else while (found(needed) < 0.8) needed++;
      console.log(
        `${String(settings).padStart(8)} ${String(effect).padStart(7)} ${String(said).padStart(6)} ${percent(found(said)).padStart(11)} ${String(needed).padStart(8)} ${(said / needed).toFixed(2).padStart(15)}`,
      );
    }
  }
}

/** How often a sample of nothing but chance has an unusual value. */
export function unusualTable(sweeps, first) {
  console.log('\nsamples with an unusual value, of normal and of skewed (gamma 2) ones\nseeds   normal   skewed');
  for (const seeds of [4, 5, 7, 8, 10, 20]) {
    const { normal, uniform } = randomNumbers(first + seeds);
    const flagged = (draw) => {
      let count = 0;
      for (let sample = 0; sample < sweeps; sample++) {
        if (unusualValues(Array.from({ length: seeds }, draw)).some((chance) => chance !== undefined)) count++;
      }
      return count / sweeps;
    };
    console.log(
      `${String(seeds).padStart(5)}  ${percent(flagged(normal))}  ${percent(flagged(() => -Math.log((1 - uniform()) * (1 - uniform()))))}`,
    );
  }
}
