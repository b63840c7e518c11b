import type { AcrossDatasets } from '../../results/across-datasets.js';
import { changesTraining } from '../../results/reference.js';
import { looksText } from '../../results/verdict-words.js';
import type { Comparison } from './comparison.js';

/** What a comparison says over its datasets, and what one should know of it, a line each. */
export function compareNotes({ across, ranking, overrides, matrix }: Comparison): readonly string[] {
  const looks = looksText(ranking.look);
  const changed = overrides.filter(changesTraining);
  const published = matrix.settings.some(({ cells }) => [...cells.values()].some(({ row }) => row.reference));
  return [
    ...(across ? ['', ...acrossText(across)] : []),
    ...(looks === undefined ? [] : [looks]),
    ...(published && changed.length > 0
      ? [`Published figures are of another training than this one (${changed.join(' ')}).`]
      : []),
  ];
}

function acrossText(across: AcrossDatasets): readonly string[] {
  if (across.method === 'holm') {
    return [
      `${across.why} Dataset by dataset, all claims at once (Holm):`,
      ...across.settings.flatMap(({ setting, worse, tied }) => {
        const parts = [
          ...(worse.length > 0 ? [`worse than the best on ${worse.join(', ')}`] : []),
          ...(tied.length > 0 ? [`not told apart from it on ${tied.join(', ')}`] : []),
        ];
        return parts.length === 0 ? [] : [`  ${setting}: ${parts.join('; ')}`];
      }),
    ];
  }
  const { test, criticalDifference, alpha, settings, leftOut } = across;
  const [first] = settings;
  const apart = settings.filter((each) => each.apart).map(({ setting }) => setting);
  const statistics = `χ²(${test.df[0]}) = ${test.chiSquare.toFixed(2)}, Iman–Davenport F(${test.df.join(', ')}) = ${test.f === Infinity ? '∞' : test.f.toFixed(2)}, p = ${test.pValue.toPrecision(2)}`;
  return [
    `Friedman test over ${test.datasets} datasets and ${test.settings} settings: ${statistics}`,
    `Nemenyi critical difference of average ranks: ${criticalDifference.toFixed(2)} (alpha ${Number(alpha.toPrecision(2))})`,
    test.pValue > alpha
      ? 'The settings are not told apart over these datasets.'
      : apart.length > 0
        ? `Over these datasets, worse than ${first!.setting}: ${apart.join(', ')}`
        : `Settings differ over these datasets, but none is told apart from ${first!.setting}.`,
    ...(leftOut.length > 0 ? [`Not ranked, since they lack a dataset: ${leftOut.join(', ')}`] : []),
  ];
}
