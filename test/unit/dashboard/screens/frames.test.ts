import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DashboardData, noData } from '../../../../dashboard/data/dashboard-data.js';
import { lineWidth, plainText } from '../../../../dashboard/drawing/segments.js';
import { focusedEntries, frameLines } from '../../../../dashboard/screens/frame.js';
import { renderFrame } from '../../../../dashboard/render-frame.js';
import { firstView, type ViewState } from '../../../../dashboard/state/view-state.js';
import { observedSweep, sampleCurves, sampleNowMs } from '../../../support/observed-sweep.js';
import { ascii, frame, halfway, surfaceOf, viewAfter } from './sample.js';

/** The keys that lead to each screen. */
const ways = {
  board: [],
  setting: ['enter'],
  compare: ['space', 'space', 'space', 'c'],
  trials: ['2'],
  trial: ['2', 'down', 'down', 'down', 'down', 'down', 'enter'],
  workers: ['3'],
  log: ['4'],
  help: ['?'],
} as const;
const sizes = [
  [80, 24],
  [160, 48],
] as const;

const oddNames = [
  'x'.repeat(300),
  'line\nbreak\tand tab',
  '\x1b[31mred\x1b[0m \x1b[2J',
  '学習率の設定',
  '👩‍👩‍👧‍👦 family',
  'שלום \u202e desrever',
  '',
];

/** A sweep whose settings, datasets, workers and errors have names that nobody would choose. */
const odd: DashboardData = {
  ...halfway,
  sweep: observedSweep({
    id: oddNames[3]!,
    settings: oddNames.map((name, index) => ({ name, params: { 'π\n': oddNames[index]!, [oddNames[0]!]: index } })),
    datasets: [oddNames[3]!, oddNames[1]!],
    stateOf: (index) => (index % 5 === 0 ? 'failed' : index % 7 === 0 ? 'running' : 'done'),
    finalValue: (setting, _, seed) => (seed === 0 && setting % 2 === 0 ? NaN : 1e300 * setting),
    trialAt: () => ({ error: oddNames.join(), worker: oddNames[4]!, logTail: oddNames }),
  }),
  connection: { state: 'lost', sinceMs: sampleNowMs - 12_000, reason: oddNames.join() },
};

const shapes = {
  halfway,
  odd,
  noData,
  empty: { ...halfway, sweep: observedSweep({ stateOf: () => 'queued' }), workers: [] },
};

function anyFrame(
  check: (lines: ReturnType<typeof frameLines>, width: number, height: number) => void,
  glyphs?: typeof ascii,
) {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(ways)),
      fc.array(fc.constantFrom('down', 'pagedown', 'G', 's', 'o', 'm', 'space', '+', '/', 'X', '学', '5', 'enter')),
      fc.constantFrom(...Object.values(shapes)),
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 1, max: 60 }),
      (way, more, data, width, height) => {
        const surface = { ...surfaceOf(width, height, glyphs), notes: oddNames };
        check(frameLines(viewAfter([...way, ...more], data, surface), data, surface), width, height);
      },
    ),
    { numRuns: 300 },
  );
}

describe('frames', () => {
  for (const [screen, keys] of Object.entries(ways)) {
    for (const [width, height] of sizes) {
      it(`show ${screen} at ${width}x${height}`, async () => {
        const lines = frame(keys, halfway, surfaceOf(width, height)).map((line) => line.trimEnd());
        await expect(lines.join('\n') + '\n').toMatchFileSnapshot(`__snapshots__/${screen}-${width}x${height}.txt`);
      });
    }
  }

  it('are exactly as large as the terminal, whatever they show', () => {
    anyFrame((lines, width, height) => {
      expect(lines).toHaveLength(height);
      expect(lines.map(lineWidth)).toEqual(Array.from({ length: height }, () => width));
      expect(lines.map(plainText).join('')).not.toMatch(/[\x00-\x1f\x7f\u202e]/);
    });
  });

  it('are ASCII alone where the terminal has nothing else', () => {
    anyFrame((lines) => expect(lines.map(plainText).join('')).toMatch(/^[\x20-\x7e]*$/), ascii);
  });

  it('leave Ink as they are', () => {
    const surface = surfaceOf(100, 30);
    for (const keys of Object.values(ways)) {
      const view = viewAfter(keys, halfway, surface);
      const drawn = renderFrame(halfway, view, { ...surface, colors: false }).replaceAll(/\x1b\[\d+m/g, '');
      expect(drawn.split('\n').map((line) => line.trimEnd())).toEqual(
        frameLines(view, halfway, surface).map((line) => plainText(line).trimEnd()),
      );
    }
  });

  it('say it when the terminal is too small', () => {
    expect(frame([], halfway, surfaceOf(60, 9))[0]).toContain('terminal too small (60x9, needs 40x10)');
    expect(frame([], halfway, surfaceOf(39, 30))[0]).toContain('terminal too small');
  });
});

describe('the header', () => {
  it('has counts that add up', () => {
    const line = frame([], halfway, surfaceOf(80, 24))[1]!;
    const [sum, ...parts] = line.match(/\d+/g)!.map(Number);
    expect(parts.reduce((total, part) => total + part, 0)).toBe(sum);
  });

  it('says in its first line why trials wait, and not how long that takes', () => {
    const waiting = {
      code: 'nobody-can',
      message: '14 trials wait: no worker can train them.',
      remedy: 'Fetch it.',
    } as const;
    const { summary, ...rest } = halfway.sweep!;
    const data = { ...halfway, sweep: { ...rest, summary: { ...summary, waiting } } };
    const lines = frame([], data, surfaceOf(100, 24));
    expect(lines[0]).toMatch(/^sample-1a2b3c {2}waiting · 14 trials wait: no worker can train them\. +\[1 Board\]$/);
    expect(lines[2]).not.toContain('left');
    expect(lines[3]).toContain('no worker can train them. Fetch it.');
    expect(frame([], data, surfaceOf(40, 24))[0]).toMatch(/^sample-1a2b3c .*…/);
  });

  it('says since when the coordinator is lost', () => {
    const lost: DashboardData = {
      ...halfway,
      connection: { state: 'lost', sinceMs: sampleNowMs - 12_000, reason: 'gone' },
    };
    expect(frame([], lost, surfaceOf(80, 24))[3]).toContain('coordinator lost 12 s ago, reconnecting ... (gone)');
  });
});

describe('the board', () => {
  const many: DashboardData = {
    ...halfway,
    sweep: observedSweep({
      settings: 3_120,
      datasets: ['mnist'],
      seeds: 1,
      finalValue: (setting) => 1 - setting / 10_000,
    }),
  };

  it('shows the page of the cursor, and where that is', () => {
    const text = (keys: readonly string[]) => frame(keys, many, surfaceOf(80, 24)).join('\n');
    expect(text([])).toContain('rows 1–15 of 3,120');
    expect(text(['pagedown'])).toContain('rows 16–30 of 3,120');
    expect(text(['G'])).toContain('rows 3,106–3,120 of 3,120');
    expect(text(['G'])).toContain('Setting 3120');
  });

  it('says that rows are to come, and the list of trials how many it leaves out, where not all are told', () => {
    const all = halfway.sweep!;
    const told = new Map([...all.trials].filter(([, { entry }]) => all.entries.has(entry)));
    const some = { ...halfway, sweep: { ...all, trials: told } };
    expect(frame([], halfway, surfaceOf(100, 24))[4]).toContain('6 rows (2 more not begun) by the mean of');
    expect(frame([], some, surfaceOf(100, 24))[4]).toContain('6 rows so far by the mean of');
    expect(frame(['2'], some, surfaceOf(100, 24)).at(-2)).toContain('of 30 · by state · 10 more have not begun');
  });

  it('keeps the row under the cursor when the order changes', () => {
    const under = (keys: readonly string[]) =>
      frame(keys, halfway, surfaceOf(80, 24)).find((line) => line.startsWith('❯'));
    const before = under(['down']);
    expect(before).toContain('Setting 2');
    expect(under(['down', 's', 'o'])).toBe(before);
  });

  it('says so when no row matches, and shows all again after Esc', () => {
    const none = ['/', 'm', 'e', 'a', 'n', '>', '2', 'enter'];
    expect(frame(none, halfway, surfaceOf(80, 24)).join('\n')).toContain('No row matches mean>2');
    expect(frame([...none, 'escape'], halfway, surfaceOf(80, 24)).join('\n')).toContain('Setting 1');
  });

  it('explains a filter that cannot be read while it is typed', () => {
    expect(frame(['/', 'm', 'e', 'a', 'n', '>', 'enter'], halfway, surfaceOf(120, 24)).at(-1)).toContain(
      'lacks a value after >',
    );
  });

  it('without names has the parameters alone', () => {
    const names = [0.01, 0.05].flatMap((rate) => ['he', 'random'].map((init) => ({ rate, init })));
    const settings = names.map(({ rate, init }) => ({
      name: `lr ${rate} · ${init}`,
      params: { learningRate: rate, init },
    }));
    const data = { ...halfway, sweep: observedSweep({ settings, datasets: ['mnist'] }) };
    const titles = frame([], data, surfaceOf(80, 24))[6];
    expect(titles).toContain('learningRate');
    expect(titles).not.toContain('setting');
  });

  it('names the difference to published figures', () => {
    const settings = [{ name: 'Setting 1', params: {}, reference: { mean: 0.9 } }];
    const data = { ...halfway, sweep: observedSweep({ settings, datasets: ['mnist'], finalValue: () => 0.91 }) };
    expect(frame([], data, surfaceOf(100, 24)).join('\n')).toContain('+0.0100');
  });
});

describe('the footer', () => {
  const last = (keys: readonly string[], width: number) => frame(keys, halfway, surfaceOf(width, 24)).at(-1);

  it('asks before a command, with the answers in sight however narrow it is', () => {
    expect(last(['X'], 100)).toContain(
      'Cancel sample-1a2b3c? Its 19 trials not ended are given up. y/Enter yes, else no',
    );
    expect(last(['X'], 40)).toMatch(/^Cancel .* y\/Enter yes, else no$/);
  });

  it('shows what is typed', () => {
    expect(last(['/', 'l', '2'], 80)).toContain('filter: l2');
    expect(last(['+', '4'], 80)).toContain('seeds to add to 1 row: 4');
  });
});

describe('empty screens', () => {
  it('say what is missing', () => {
    const text = (keys: readonly string[], data: DashboardData) => frame(keys, data, surfaceOf(80, 24)).join('\n');
    expect(text([], shapes.empty)).toContain('No trial has begun yet.');
    expect(text([], shapes.empty)).toContain('Workers: 0. Start one: seedsweep worker');
    expect(text(['3'], shapes.empty)).toContain('No worker has been heard of.');
    expect(text([], noData)).toContain('connecting to the coordinator');
    expect(text(['4'], { ...halfway, sweep: { ...halfway.sweep!, activities: [] } })).toContain('Nothing has happened');
  });
});

describe('the setting screen', () => {
  const data = { ...halfway, curves: new Map([[0, sampleCurves(0, 3)]]) };
  const text = (keys: readonly string[], width: number) => frame(keys, data, surfaceOf(width, 40)).join('\n');

  it('draws accuracy and loss side by side where there is room, and m changes the metric', () => {
    expect(text(['enter'], 160)).toMatch(/test_accuracy .* a test_loss {2}b train_loss/);
    expect(text(['enter', 'm'], 80)).toMatch(/a test_loss {2}b train_loss/);
    expect(text(['enter', 'm', 'm'], 80)).toContain('images_per_second');
  });

  it('says that curves are on their way', () => {
    expect(frame(['enter'], { ...data, curves: new Map() }, surfaceOf(80, 24)).join('\n')).toContain('on their way');
  });
});

describe('focusedEntries', () => {
  it('are the rows whose curves are shown', () => {
    const entries = (keys: readonly string[]) => focusedEntries(viewAfter(keys, halfway, surfaceOf(80, 24)));
    expect(entries([])).toEqual([]);
    expect(entries(['enter'])).toEqual([0]);
    expect(entries(['space', 'space', 'c'])).toEqual([0, 2]);
    expect(entries(['enter', 'escape'])).toEqual([]);
    const elsewhere: ViewState = { ...firstView, screen: 'help', trail: ['setting'], entry: 0 };
    expect(focusedEntries(elsewhere)).toEqual([]);
  });
});
