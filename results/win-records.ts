import { byDataset } from './by-dataset.js';
import type { LeaderboardRow } from './leaderboard.js';
import { pairsOf } from './pairs.js';
import type { Ranking } from './ranking.js';

/** How often a setting was better than others, worse, or not told apart; `untested`: nothing could be said. */
export interface WinRecord {
  readonly wins: number;
  readonly ties: number;
  readonly losses: number;
  readonly untested: number;
}

const none: WinRecord = { wins: 0, ties: 0, losses: 0, untested: 0 };
const kinds = { better: 'wins', tied: 'ties', worse: 'losses', untested: 'untested' } as const;

/**
 * Each row's record against all others of its dataset that have a mean, by entry. A win is counted only where the two are told
 * apart over their shared seeds, all pairs of the dataset at once (pairs.ts).
 */
export function winRecords(rows: readonly LeaderboardRow[], ranking: Ranking): ReadonlyMap<number, WinRecord> {
  return new Map(
    byDataset(rows).flatMap((group) => {
      const pairs = pairsOf(group, ranking);
      const measured = group.filter(({ mean }) => mean !== undefined);
      return measured.map(({ entry }): [number, WinRecord] => {
        const record = { ...none };
        for (const other of measured) {
          if (other.entry !== entry) add(record, kinds[pairs.between(entry, other.entry).outcome]);
        }
        return [entry, record];
      });
    }),
  );
}

/** Several records together. */
export function totalRecord(records: Iterable<WinRecord>): WinRecord {
  let total = none;
  for (const { wins, ties, losses, untested } of records) {
    total = {
      wins: total.wins + wins,
      ties: total.ties + ties,
      losses: total.losses + losses,
      untested: total.untested + untested,
    };
  }
  return total;
}

function add(record: { -readonly [Kind in keyof WinRecord]: number }, kind: keyof WinRecord): void {
  record[kind]++;
}
