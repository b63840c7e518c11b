import type { Verdict } from './standings.js';

/** What stands beside a row's rank. */
export const verdictMarks: { readonly [Of in Verdict]: string } = { best: ' ', worse: '↓', tied: '≈', untested: '?' };

/** What a verdict says, against the best. */
export const verdictWords: { readonly [Of in Verdict]: string } = {
  best: 'best',
  worse: 'worse than the best',
  tied: 'not told apart from the best',
  untested: 'not tested',
};

/** By which rule, in a few words. */
export const ruleText = 'paired over shared seeds, all pairs at once, 95 %';

/** What the marks mean, a sentence each. `marks`: those of the screen. */
export function legend(marks: { readonly [Of in Verdict]: string }): readonly string[] {
  return [
    `${marks.worse} ${verdictWords.worse}`,
    `${marks.tied} ${verdictWords.tied}`,
    `${marks.untested} ${verdictWords.untested} (fewer than 3 shared seeds, or seeds that diverged)`,
  ];
}

/** How often the data were looked at, where that is more than once. */
export function looksText(look: number): string | undefined {
  return look <= 1
    ? undefined
    : `look ${look} at these data: seeds were added after results were seen, and each verdict needs that much more`;
}

/** What a tied row would need. */
export function moreSeedsText(moreSeeds: number): string {
  return `about ${moreSeeds} more ${moreSeeds === 1 ? 'seed' : 'seeds'} would separate these`;
}
