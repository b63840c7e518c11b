import { formatSigned, formatValue } from '../../common/format.js';
import { enumerate, plural } from '../../common/words.js';
import { moreSeedsText } from '../../results/verdict-words.js';
import type { DatasetVerdict, VerdictBetween } from '../../results/verdict-between.js';

/** A question and its answer. */
export interface VerdictAsked {
  readonly better: string;
  readonly than: string;
  readonly by: number;
  readonly metric: string;
  readonly verdict: VerdictBetween;
  /** How many settings there are, and the datasets on which a lead of more than `by` is not told apart with all pairs of these in mind. */
  readonly settings: number;
  readonly notAmongAll: readonly string[];
}

/** 0 yes, 1 no, 4 not separable yet. */
export const answerExitCodes = { yes: 0, no: 1, open: 4 } as const;

/** The answer in a sentence. */
export function verdictSentence(asked: VerdictAsked): string {
  const { better, than, by, metric, verdict, settings, notAmongAll } = asked;
  const on = (answer: DatasetVerdict['answer']) =>
    enumerate(verdict.datasets.filter((each) => each.answer === answer).map((each) => datasetText(each, by)));
  switch (verdict.answer) {
    case 'yes': {
      const margin = by === 0 ? '' : ` by more than ${formatValue(by)}`;
      const board =
        notAmongAll.length === 0
          ? ''
          : `; had they been picked from all ${settings} settings for their results, that would not be told apart on ${enumerate(notAmongAll)}`;
      return `Yes: "${better}" is better than "${than}"${margin} in ${metric}: ${on('yes')}${board}.`;
    }
    case 'no': {
      const what = by === 0 ? 'worse than' : `not better by more than ${formatValue(by)} than`;
      return `No: "${better}" is ${what} "${than}" in ${metric}: ${on('no')}.`;
    }
    case 'open':
      return `Not separable yet: "${better}" and "${than}" in ${metric}: ${on('open')}; ${remedyText(verdict)}.`;
  }
}

function datasetText({ dataset, lead, low, high, shared, pValue, diverged }: DatasetVerdict, by: number): string {
  const seeds = `${shared} shared ${plural(shared, 'seed')}`;
  if (diverged > 0) return `${diverged} ${plural(diverged, 'seed')} diverged on ${dataset}`;
  if (lead === undefined) return `${seeds} on ${dataset}`;
  const against = by === 0 ? '' : ` against ${formatValue(by)}`;
  const chance = pValue! < 1e-4 ? 'p < 0.0001' : `p = ${pValue!.toPrecision(2)}`;
  return `${formatSigned(lead)} (${formatSigned(low!)} … ${formatSigned(high!)}) on ${dataset} over ${seeds}, ${chance}${against}`;
}

function remedyText({ datasets, moreSeeds }: VerdictBetween): string {
  if (moreSeeds !== undefined) return moreSeedsText(moreSeeds);
  if (datasets.some(({ diverged }) => diverged > 0)) return 'a setting whose seeds diverge has no mean to compare';
  return 'no number of seeds that anyone trains would separate these';
}

/** What `verdict --json` prints. Figures that do not exist are null. */
export function verdictJson(asked: VerdictAsked): object {
  const { better, than, by, metric, verdict, settings, notAmongAll } = asked;
  return {
    answer: verdict.answer,
    exitCode: answerExitCodes[verdict.answer],
    sentence: verdictSentence(asked),
    ...{ better, than, by, metric, moreSeeds: verdict.moreSeeds ?? null, settings, notAmongAll },
    datasets: verdict.datasets.map(({ dataset, answer, lead, low, high, shared, pValue, moreSeeds, diverged }) => ({
      ...{ dataset, answer, lead: lead ?? null },
      interval: low === undefined || high === undefined ? null : [low, high],
      ...{ seeds: shared, diverged, pValue: pValue ?? null, moreSeeds: moreSeeds ?? null },
    })),
  };
}
