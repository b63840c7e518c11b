import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { boardOf } from '../../../../cli/output/board.js';
import { boardJson } from '../../../../cli/output/board-json.js';
import { upgradeDocument } from '../../../../coordinator/legacy/upgrade-document.js';
import { readEvents } from '../../../../coordinator/read-event-log.js';
import { loadSweep } from '../../../../coordinator/sweep-file/load-sweep.js';
import { writeSweepFile } from '../../../../coordinator/sweep-file/write-sweep-file.js';
import { builtinTrainers } from '../../../../worker/trainers/definitions.js';
import { grownTrainers } from '../../../support/grown-trainers.js';
import { submittedSweep } from '../../../support/plans.js';
import { observationOf, projectionOf } from '../../../support/results.js';

/** A log that an earlier version wrote, and what that version said of it (see the fixtures' README). */
interface StoredLog {
  readonly format: number;
  readonly messages: readonly { readonly subject: string; readonly data: string }[];
  readonly ls: readonly { readonly id: string; readonly state: string; readonly counts: object }[];
  readonly boards: Readonly<Record<string, Board>>;
}

interface Board {
  readonly rows: readonly { readonly seeds: readonly object[] }[];
  readonly failures: readonly object[];
}

const folder = new URL('../../../fixtures/logs/', import.meta.url);
const stored = (format: number) =>
  JSON.parse(readFileSync(new URL(`format-${format}.json`, folder), 'utf8')) as StoredLog;

/** A trial that the queue gave up was said to have lost its workers, also when they had handed it back. */
function mended(board: Board): Board {
  const wrong = /Its workers died (\d+) times without a report\./g;
  const right = 'It was handed out $1 times, and each worker died or handed it back.';
  return JSON.parse(JSON.stringify(board).replace(wrong, right)) as Board;
}

/**
 * Of a board, what the log alone decides. Which row leads and what is told apart is decided anew by today's rule, and figures
 * that a lack of finite values once took away are given.
 */
function facts(board: Board): Board {
  const rows = board.rows.map((row) => {
    const {
      rank: _rank,
      tied: _tied,
      pValue: _p,
      mean,
      std,
      max,
      min,
      ci95: _ci95,
      n,
      ...told
    } = row as Record<string, unknown>;
    const seeds = row.seeds.map((seed) => {
      const { flag, ...known } = seed as Record<string, unknown>;
      return { ...known, ...(flag === 'failed' || flag === 'diverged' ? { flag } : {}) };
    });
    const figures = mean === null ? {} : { mean, std, max, min, n };
    return { ...told, ...figures, seeds };
  });
  const place = (row: object) =>
    JSON.stringify([(row as { dataset: string }).dataset, (row as { setting: string }).setting]);
  return { ...board, rows: rows.sort((a, b) => (place(a) < place(b) ? -1 : 1)) };
}

const eventsOf = ({ messages }: StoredLog) =>
  messages.flatMap(({ data }) => [...readEvents(new Uint8Array(Buffer.from(data, 'base64')))]);
const formats = [1, 2, 3, 4];

describe.each(
  formats.flatMap((format) => [
    { format, trainers: builtinTrainers, by: 'today’s trainers' },
    { format, trainers: grownTrainers, by: 'trainers that have gained a parameter' },
  ]),
)('a log of format $format, read by $by', ({ format, trainers }) => {
  const log = stored(format);
  const events = eventsOf(log);
  const projection = projectionOf(events, (document) => upgradeDocument(document, trainers));

  test('tells of the same sweeps, in the same states', () => {
    const sweeps = projection.all().map(({ summary: { id, state, counts } }) => ({ id, state, counts }));
    expect(sweeps).toEqual(log.ls.map(({ id, state, counts }) => ({ id, state, counts })));
  });

  test.each(Object.keys(log.boards))('shows the board that was shown: %s', (id) => {
    const board = JSON.parse(JSON.stringify(boardJson(boardOf(observationOf(projection.sweep(id)!))))) as Board;
    // What later versions say beside it is no fault; what was wrong is put right.
    expect(facts(board)).toMatchObject(facts(mended(log.boards[id]!)));
    expect(board.rows).toHaveLength(log.boards[id]!.rows.length);
    expect(board.failures).toHaveLength(log.boards[id]!.failures.length);
  });

  // What a value means is the version's: of another one nothing is taken over (`coordinator/reuse.ts`).
  const sameVersion = Object.keys(log.boards).filter((id) => {
    const { name, version } = projection.sweep(id)!.spec.trainer;
    return builtinTrainers.some(({ descriptor }) => descriptor.name === name && descriptor.version === version);
  });
  test.each(sameVersion)('has trials that the same file is known to have today: %s', (id) => {
    const old = projection.sweep(id)!;
    const today = submittedSweep(loadSweep(writeSweepFile(old.spec, []), builtinTrainers));
    const finished = [...old.touched()].filter(({ state }) => state === 'done');
    for (const { trial, takenFrom } of finished) {
      const same = today.plan.trialsOf(trial.entry).map((index) => today.plan.trial(index));
      const index = same.find(({ seed }) => seed === trial.seed)?.index;
      // Seeds that were added later are not in the file.
      if (index === undefined) continue;
      const trials = [{ trialIndex: index, fromIndex: trial.index }];
      today.apply({ kind: 'adopted', fromSweepId: id, trials }, 1, () => old);
      // What was taken over is known by where it was trained.
      expect(today.trial(index)).toMatchObject({ state: 'done', takenFrom: takenFrom || id });
    }
    expect(today.counts.done).toBe(finished.filter(({ trial }) => old.spec.seeds.includes(trial.seed)).length);
  });

  test('has the trials that its reports tell of, by their ids', () => {
    let told = 0;
    for (const { sweepId, body } of events) {
      if (body.kind !== 'reported') continue;
      const { trialId, trialIndex } = body.report;
      expect(projection.sweep(sweepId)!.plan.trial(trialIndex).id).toBe(trialId);
      told++;
    }
    expect(told).toBeGreaterThan(10);
  });
});
