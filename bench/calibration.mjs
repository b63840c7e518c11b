/**
 * Which rule for verdicts is right: how often a sweep of equal settings shows a false "worse than the best", and how often
 * a setting that is really better is told apart. `node bench/calibration.mjs [SWEEPS] [SEED] [RULE]` (2000 sweeps a cell; RULE: of rules whose name has this, alone); needs a build.
 */
import { looksTable, seedsTable, unusualTable } from './calibration/consequences.mjs';
import { rules } from './calibration/rules.mjs';
import { drawSweep, patterns, quantum, randomNumbers } from './calibration/sweeps.mjs';

const sweeps = Number(process.argv[2] ?? 2000);
const first = Number(process.argv[3] ?? 1);
const wanted = process.argv[4] ?? '';
const percent = (share) => `${(100 * share).toFixed(1)} %`.padStart(7);

const cells = [];
for (const correlation of [0, 0.5, 0.9]) {
  for (const pattern of Object.keys(patterns)) {
    for (const step of [0, quantum]) {
      for (const missing of [0, 0.15]) cells.push({ correlation, pattern, step, missing });
    }
  }
}

console.log(
  `${sweeps} sweeps in each of ${cells.length} cells (correlation × deviations × steps × missing seeds), seed ${first}`,
);
for (const [name, rule] of Object.entries(rules).filter(([name]) => name.includes(wanted))) {
  console.log(
    `\n${name}\nsettings seeds   false verdicts: mean, worst cell                            found, mean   worst`,
  );
  for (const settings of [2, 5, 25]) {
    for (const seeds of [2, 3, 5, 10, 20]) {
      const wrong = cells.map((cell, index) => {
        const random = randomNumbers(first * 1_000_003 + settings * 10_007 + seeds * 101 + index);
        let count = 0;
        for (let sweep = 0; sweep < sweeps; sweep++) {
          const values = drawSweep(random, { settings, seeds, ...cell });
          if (rule(values).worse.length > 0) count++;
        }
        return count / sweeps;
      });
      // A really better setting: 3 deviations ahead up to five seeds, 1.5 for ten, 1 for twenty.
      const ahead = seeds <= 5 ? 3 : seeds <= 10 ? 1.5 : 1;
      const found = cells
        .filter(({ missing }) => missing === 0)
        .map((cell, index) => {
          const random = randomNumbers(first * 7_000_003 + settings * 10_007 + seeds * 101 + index);
          let told = 0;
          const runs = Math.ceil(sweeps / 4);
          for (let sweep = 0; sweep < runs; sweep++) {
            const values = drawSweep(random, { settings, seeds, ...cell, ahead });
            const { leader, worse } = rule(values);
            if (leader === 0) told += worse.length / (settings - 1);
          }
          return told / runs;
        });
      const mean = (list) => list.reduce((total, each) => total + each, 0) / list.length;
      const most = Math.max(...wrong);
      const { correlation, pattern, step, missing } = cells[wrong.indexOf(most)];
      const where = `r ${correlation}, ${pattern}${step ? ', steps' : ''}${missing ? ', missing' : ''}`;
      console.log(
        `${String(settings).padStart(8)} ${String(seeds).padStart(5)}  ${percent(mean(wrong))} ${percent(most)}  ${where.padEnd(38)} ${percent(mean(found))} ${percent(Math.min(...found))}`,
      );
    }
  }
}
if (wanted === '' || Object.keys(rules)[0].includes(wanted)) {
  looksTable(sweeps, first);
  seedsTable(sweeps, first);
  unusualTable(sweeps, first);
}
