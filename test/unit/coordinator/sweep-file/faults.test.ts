import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { formatFaults, loadSweep, SweepFaults } from '../../../../coordinator/sweep-file/load-sweep.js';
import type { DraftOptions } from '../../../../coordinator/sweep-file/sweep-draft.js';
import type { Fault } from '../../../../coordinator/sweep-file/load-sweep.js';
import { builtinTrainers } from '../../../../worker/trainers/definitions.js';
import { arbitrarySweepFile } from './arbitrary-sweep.js';

function faultsOf(text: string, options?: DraftOptions): readonly Fault[] {
  try {
    loadSweep(text, builtinTrainers, options);
    return [];
  } catch (error) {
    if (error instanceof SweepFaults) return error.faults;
    throw error;
  }
}

/** A fault as the tables below write it: `line:column path`, and words that message and remedy must hold, in order. */
const brief = (fault: Fault) => `${fault.line}:${fault.column} ${fault.path}`;
const words = (fault: Fault) => `${fault.message} ${fault.remedy}`;

type Expected = [place: string, words: RegExp];

/** Four valid lines; faults below them begin at line 5. */
const head = 'name: a\ntrainer: lenet5\ndatasets: [mnist]\nseeds: 2\n';
const simulated = head.replace('lenet5', 'simulated');
const headWith = (key: string, value: string) => head.replace(new RegExp(`^${key}: .*$`, 'm'), `${key}: ${value}`);

const table: [title: string, text: string, ...faults: Expected[]][] = [
  // The notation
  ['an empty file', '', ['1:1 ', /empty.*Write a sweep/]],
  ['a file of comments', '# hello\n', ['1:1 ', /empty/]],
  ['a list', '- a\n', ['1:1 ', /not a map.*name, trainer, datasets and seeds/]],
  ['a word', 'hello', ['1:1 ', /not a map/]],
  ['two documents', `${head}---\nname: b\n`, ['5:1 ', /one sweep.*file of its own/]],
  ['a tab', `${head}train:\n\tepochs: 3\n`, ['6:1 ', /tab.*spaces/]],
  ['an open bracket', `${head}grid: { init: [he }\n`, ['5:19 ', /close every \[/]],
  ['an unknown tag', headWith('name', '!secret a'), ['1:7 ', /Remove the tag/]],
  ['a colon in a value', headWith('name', 'a: b'), ['1:7 ', /quotes around/]],
  ['a key twice', `name: b\n${head}`, ['2:1 name', /written twice.*Keep one/]],
  [
    'a key twice, as number and text',
    `${head}train:\n  epochs: 20\n  schedule: { multiply: { 9: 1, "9": 2 } }`,
    ['7:33 train.schedule.multiply.9', /twice/],
  ],
  [
    'a merge key',
    `${head}settings: [&s { init: he }, { <<: *s, epochs: 1 }]`,
    ['5:31 settings.1.<<', /Merge keys.*`train`/],
  ],
  ['a list as key', `${head}? [a]\n: 1\n`, ['5:3 ', /not a plain word/]],
  [
    'an alias of nothing',
    `${head}train: { learningRate: *rate }`,
    ['5:24 train.learningRate', /\*rate` stands for nothing.*&rate/],
  ],
  ['an alias in itself', `${head}settings: &s [*s]`, ['5:15 settings.0', /within itself/]],
  ['deep nesting', `${head}train: ${'['.repeat(50)}${']'.repeat(50)}`, ['5:40 ', /32 levels/]],
  ['a key named __proto__', `${head}__proto__: { seeds: 1 }\n`, ['5:1 __proto__', /not a key of a sweep file/]],
  [
    'a nested key named __proto__',
    `${head}train: { "__proto__": 1 }`,
    ['5:10 train.__proto__', /not a key of `train`/],
  ],
  [
    'keys that every object inherits',
    `${head}constructor: 1\ntrain: { toString: 2 }`,
    ['5:1 constructor', /not a key/],
    ['6:10 train.toString', /not a key of `train`/],
  ],
  [
    'faults above a syntax error',
    `name: A\ntrainer: lenet5\ntrain:\n  epochs: [\n`,
    ['1:7 name', /lower-case/],
    ['5:1 ', /close every/],
  ],

  // Keys
  [
    'nothing but a map',
    '{}',
    ['1:1 name', /missing.*lower-case/],
    ['1:1 trainer', /missing.*lenet5, mlp, residual or simulated/],
    ['1:1 datasets', /missing.*\[mnist\]/],
    ['1:1 seeds', /missing.*such as 5/],
  ],
  ['a misspelt key', `${head}grids: {}\n`, ['5:1 grids', /not a key of a sweep file.*Did you mean `grid`/]],
  [
    'a key in capitals',
    `${head}train: { LEARNINGRATE: 0.1 }`,
    ['5:10 train.LEARNINGRATE', /Did you mean `learningRate`/],
  ],
  [
    'another spelling of a key',
    `${head}train: { learning_rate: 0.1 }`,
    ['5:10 train.learning_rate', /Did you mean `learningRate`/],
  ],
  [
    'a misspelt key beside the right one',
    `${head}train: { epochs: 1, epoch: 1 }`,
    ['5:21 train.epoch', /`epochs`, which is here too/],
  ],
  ['a key one level too high', `${head}epochs: 3\n`, ['5:1 epochs', /under `train`/]],
  [
    'a key one level too low',
    `${head}settings: [{ seeds: 3 }]`,
    ['5:14 settings.0.seeds', /not a key of a setting.*`seeds` at the top level/],
  ],
  [
    'a key of the other trainer',
    `${simulated}train: { init: he }`,
    ['5:10 train.init', /trainer lenet5.*simulated; remove/],
  ],
  [
    'an unknown key of a map within',
    `${head}train: { optimizer: { decay: 1 }, schedule: { step: { evry: 3, factor: 1 } } }`,
    ['5:23 train.optimizer.decay', /the keys here are name, momentum and nesterov/],
    ['5:47 train.schedule.step.every', /`every` is missing/],
    ['5:55 train.schedule.step.evry', /Did you mean `every`/],
  ],
  ['a reference in the grid', `${head}grid: { reference: [1] }`, ['5:9 grid.reference', /Only an entry of `settings`/]],
  ['a key without value', `${head}train:\n`, ['5:1 train', /no value.*epochs: 10/]],

  // Values
  ['a name with capitals', headWith('name', 'My Sweep'), ['1:7 name', /lower-case letters, digits and '-'.*NATS/]],
  ['a name that is too long', headWith('name', 'x'.repeat(49)), ['1:7 name', /1 to 48/]],
  ['a name that ends in a dash', headWith('name', 'a-'), ['1:7 name', /lower-case/]],
  ['a name of digits', headWith('name', '2024'), ['1:7 name', /quotes around it: "2024"/]],
  ['an unknown trainer', headWith('trainer', 'lenet'), ['2:10 trainer', /Did you mean lenet5/]],
  [
    'an unknown dataset',
    headWith('datasets', '[mnist, mnits]'),
    ['3:19 datasets.1', /Item 2 of `datasets` cannot be "mnits".*Did you mean mnist\?/],
  ],
  ['an unknown view', headWith('datasets', '["mnist:positive"]'), ['3:12 datasets.0', /mnist:negative/]],
  [
    'an unknown test dataset',
    headWith('datasets', '[{ train: mnist, test: [mnist, cifar] }]'),
    ['3:42 datasets.0.test.1', /mnist.* or strokes/],
  ],
  [
    'a dataset without train',
    headWith('datasets', '[{ test: mnist }]'),
    ['3:12 datasets.0.train', /`train` is missing/],
  ],
  ['a dataset that is no list', headWith('datasets', 'mnist'), ['3:11 datasets', /not a list.*\[mnist\]/]],
  ['an empty text for a list', headWith('datasets', '""'), ['3:11 datasets', /not a list/]],
  ['no datasets', headWith('datasets', '[]'), ['3:11 datasets', /empty.*at least one/]],
  [
    'a dataset twice',
    headWith('datasets', '[mnist, { train: mnist, test: mnist }]'),
    ['3:19 datasets.1', /Item 1 is the same dataset/],
  ],
  [
    'a test view twice',
    headWith('datasets', '[{ train: mnist, test: [strokes, strokes] }]'),
    ['3:44 datasets.0.test.1', /strokes is listed twice/],
  ],
  ['no seeds', headWith('seeds', '0'), ['4:8 seeds', /cannot be 0.*from 1/]],
  ['half a seed', headWith('seeds', '2.5'), ['4:8 seeds', /cannot be 2.5/]],
  ['too many seeds', headWith('seeds', '100001'), ['4:8 seeds', /100000/]],
  ['a seed twice', headWith('seeds', '[4, 5, 4]'), ['4:15 seeds.2', /Seed 4 is listed twice/]],
  [
    'a negative seed',
    headWith('seeds', '[1, -1, 1]'),
    ['4:12 seeds.1', /Item 2 of `seeds` cannot be -1.*from 0/],
    ['4:16 seeds.2', /twice/],
  ],
  ['NaN', `${head}train: { learningRate: .nan }`, ['5:24 train.learningRate', /\.nan; only finite/]],
  ['infinity', `${head}grid: { learningRate: [0.1, -.inf] }`, ['5:29 grid.learningRate.1', /-\.inf; only finite/]],
  [
    'a number in quotes',
    `${head}train: { learningRate: "0.1" }`,
    ['5:24 train.learningRate', /Remove the quotes: 0\.1/],
  ],
  [
    'a negative rate',
    `${head}train:\n  learningRate: -1\n`,
    ['6:17 train.learningRate', /`learningRate` cannot be -1\. Write a number above 0, such as 0\.01/],
  ],
  [
    'a momentum of 1',
    `${head}train: { optimizer: { momentum: 1 } }`,
    ['5:33 train.optimizer.momentum', /not including, 1/],
  ],
  [
    'yes for true',
    `${head}train: { optimizer: { momentum: 0.9, nesterov: yes } }`,
    ['5:48 train.optimizer.nesterov', /true or false/],
  ],
  [
    'a word that is not among the choices',
    `${head}train: { init: hee }`,
    ['5:16 train.init', /Did you mean he\? Write he, glorot, random or randomUniform/],
  ],
  [
    'a regularizer that does not exist',
    `${head}train: { regularizer: { l3: 1 } }`,
    ['5:23 train.regularizer', /\{ l3: 1 \}.*\{ l1: 0.001 \}/],
  ],
  [
    'a schedule from epoch 0',
    `${head}train: { schedule: { multiply: { 0: 0.5 } } }`,
    ['5:34 train.schedule.multiply.0', /whole number from 1/],
  ],
  [
    'an empty schedule',
    `${head}train: { schedule: { multiply: {} } }`,
    ['5:32 train.schedule.multiply', /empty.*schedule: none/],
  ],
  ['a wrong goal', `${head}objective: { goal: max }`, ['5:20 objective.goal', /Write maximize or minimize/]],
  ['too many attempts', `${head}retry: { attempts: 1000 }`, ['5:20 retry.attempts', /from 1 to 100/]],
  [
    'a reference without mean',
    `${head}settings: [{ reference: { std: -1 } }]`,
    ['5:14 settings.0.reference.mean', /missing/],
    ['5:32 settings.0.reference.std', /0 or more/],
  ],
  [
    'a name that would paint the terminal',
    `${head}settings: [{ name: "a\\e[2J" }]`,
    ['5:20 settings.0.name', /visible characters/],
  ],
  ['a chance above 1', `${simulated}train: { failureRate: 2 }`, ['5:23 train.failureRate', /from 0 to 1/]],

  // The grid
  [
    'a value where a list belongs',
    `${head}grid: { epochs: 3 }`,
    ['5:17 grid.epochs', /not a list.*\[3\], or move `epochs` to `train`/],
  ],
  [
    'a map where a list belongs',
    `${head}grid: { optimizer: { momentum: [0.5, 0.9] } }`,
    ['5:20 grid.optimizer', /list of whole values/],
  ],
  ['an empty axis', `${head}grid: { init: [] }`, ['5:15 grid.init', /empty.*at least one/]],
  ['an empty grid', `${head}grid: {}`, ['5:7 grid', /empty.*leave `grid` out/]],
  ['no settings', `${head}settings: []`, ['5:11 settings', /empty.*leave `settings` out/]],
  ['a value twice', `${head}grid: { learningRate: [0.1, 0.2, 1e-1] }`, ['5:34 grid.learningRate.2', /equals item 1/]],
  [
    'a value twice once defaults are filled in',
    `${head}grid: { optimizer: [{}, { momentum: 0 }] }`,
    ['5:25 grid.optimizer.1', /equals item 1/],
  ],

  // Rules between values
  [
    'two equal settings',
    `${head}settings:\n  - { name: A, epochs: 10 }\n  - { name: B, init: he }\n`,
    ['7:5 settings.1', /same as item 1 of `settings`/],
  ],
  [
    'a setting that the grid has',
    `${head}grid: { init: [he, random], epochs: [1, 2] }\nsettings: [{ init: random, epochs: 2 }]`,
    ['6:12 settings.0', /combinations of `grid`/],
  ],
  [
    'a name twice',
    `${head}settings:\n  - name: A\n  - name: A\n    init: random\n`,
    ['7:11 settings.1.name', /Item 1 of `settings` is called "A" too/],
  ],
  [
    'names that cannot be seen, or not told apart',
    `${head}settings:\n  - { name: "A\\u200b" }\n  - { name: "\\u00e9", epochs: 2 }\n  - { name: "e\\u0301", epochs: 3 }\n`,
    ['6:13 settings.0.name', /visible characters/],
    ['8:13 settings.2.name', /Item 2 of `settings` is called "e\u0301" too/],
  ],
  [
    'the automatic name of a grid point',
    `${head}grid: { epochs: [1, 2] }\nsettings: [{ name: 2 epochs, epochs: 3 }]`,
    ['6:20 settings.0.name', /Another setting is called "2 epochs"/],
  ],
  [
    'the automatic name of another setting',
    `${head}settings: [{ epochs: 2 }, { name: 2 epochs, epochs: 3 }]`,
    ['5:35 settings.1.name', /Another setting is called/],
  ],
  [
    'nesterov without momentum',
    `${head}train: { optimizer: { nesterov: true } }`,
    ['5:23 train.optimizer.nesterov', /without momentum.*momentum: 0\.9/],
  ],
  [
    'momentum taken away from nesterov',
    `${head}train: { optimizer: { momentum: 0.9, nesterov: true } }\ngrid: { optimizer: [{}, { momentum: 0 }] }`,
    ['6:25 grid.optimizer.1.nesterov', /without momentum/],
  ],
  [
    'a schedule that begins after the end',
    `${head}train:\n  epochs: 80\n  schedule: { multiply: { 50: 0.5, 100: 0.1 } }\n`,
    ['7:36 train.schedule.multiply.100', /epoch 100, but training ends after epoch 80.*at least 100/],
  ],
  [
    'a setting too short for the schedule',
    `${head}train: { epochs: 80, schedule: { multiply: { 50: 0.5 } } }\nsettings: [{ epochs: 90 }, { epochs: 40 }]`,
    ['6:30 settings.1.epochs', /ends after epoch 40/],
  ],
  [
    'the same, with the lengths the other way round',
    `${head}grid:\n  epochs: [20, 80]\n  schedule: [none, { multiply: { 30: 0.5 } }]\n`,
    ['7:34 grid.schedule.1.multiply.30', /ends after epoch 20/],
  ],
  [
    'a schedule too late for one length on the grid',
    `${head}grid:\n  epochs: [80, 20]\n  schedule: [none, { multiply: { 30: 0.5 } }]\n`,
    ['7:34 grid.schedule.1.multiply.30', /ends after epoch 20/],
  ],
  [
    'a conflict beside an unknown key',
    `${head}train: { optimizer: { nesterov: true }, x: 1 }`,
    ['5:23 train.optimizer.nesterov', /without momentum/],
    ['5:41 train.x', /not a key/],
  ],
  [
    'an unknown metric',
    `${head}objective: { metric: test_acuracy }`,
    ['5:22 objective.metric', /Did you mean test_accuracy/],
  ],
  [
    'a metric of no test view',
    `${head}objective: { metric: "test_accuracy@strokes" }`,
    ['5:22 objective.metric', /item 1 of `datasets`.*test: \["mnist", "strokes"\]/i],
  ],
  [
    'a metric of the first test view',
    `${head}objective: { metric: "test_accuracy@mnist" }`,
    ['5:22 objective.metric', /plain test_accuracy/],
  ],
  [
    'a metric that only one dataset has',
    `${headWith('datasets', '[{ train: mnist, test: [mnist, strokes] }, mnist]')}objective: { metric: "test_loss@strokes" }`,
    ['5:22 objective.metric', /item 2 of `datasets`/],
  ],
  [
    'a metric of validation without any',
    `${head}objective: { metric: validation_accuracy }`,
    ['5:22 objective.metric', /no setting holds any out.*Set train\.validation, such as train: \{ validation: 0\.1 \}/],
  ],
  [
    'a metric of validation that one setting has none of',
    `${head}train: { validation: 0.1 }\nsettings: [{}, { validation: 0 }]\nobjective: { metric: validation_loss }`,
    ['7:22 objective.metric', /some setting has validation: 0.*have no 0 in `grid` and `settings`/],
  ],
  [
    'half of the pictures and more',
    `${head}train: { validation: 0.6 }`,
    ['5:22 train.validation', /0\.6.*0 \(none\) to 0\.5/],
  ],
  [
    'a metric beyond pointsPerEpoch of a setting',
    `${simulated}train: { pointsPerEpoch: 9 }\nsettings: [{}, { pointsPerEpoch: 2 }]\nobjective: { metric: test_loss }`,
    ['7:22 objective.metric', /point 3.*`pointsPerEpoch` is 2/],
  ],
  [
    'a metric the simulated trainer lacks',
    `${simulated}objective: { metric: learning_rate }`,
    ['5:22 objective.metric', /simulated does not report/],
  ],
  [
    'too many trials',
    `${head.replace('seeds: 2', 'seeds: 100000')}grid: { batchSize: [${Array.from({ length: 22_000 }, (_, i) => i + 1).join()}] }`,
    ['4:8 seeds', /22,000 settings × 1 dataset × 100,000 seeds are 2,200,000,000 trials/],
  ],
];

describe('a faulty sweep file', () => {
  it.each(table)('is refused for %s', (_title, text, ...expected) => {
    const faults = faultsOf(text);
    expect(faults.map(brief)).toEqual(expected.map(([place]) => place));
    for (const [index, [, pattern]] of expected.entries()) expect(words(faults[index]!)).toMatch(pattern);
  });

  it('is refused for its size, and before it is parsed', () => {
    const [fault] = faultsOf(`${head}#${'x'.repeat(257 * 1024)}`);
    expect(fault?.message).toMatch(/KiB; a sweep file may have 256 KiB/);
  });

  it('is refused quickly when its aliases multiply', () => {
    const levels = 'bcdefghijk'.split('').map((name, level) => {
      const previous = 'abcdefghij'[level]!;
      return `${name}: &${name} [${Array(10).fill(`*${previous}`).join(', ')}]`;
    });
    const faults = faultsOf(`${head}a: &a [1]\n${levels.join('\n')}`);
    expect(faults.map(words).join()).toMatch(/more than 1000 aliases/);
  });

  it('is refused quickly when a few aliases repeat much', () => {
    const faults = faultsOf(`${head}a: &a [${'1,'.repeat(2_000)}]\nb: [${'*a,'.repeat(500)}]`);
    expect(faults.map(words).join()).toMatch(/more than 250000 values/);
  });

  it('is refused quickly when its brackets exhaust the parser', () => {
    expect(
      faultsOf(`a: ${'['.repeat(100_000)}`)
        .map(words)
        .join(),
    ).toMatch(/nested too deeply/);
  });

  it('is refused quickly when it has tens of thousands of faults', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1\n`).join('');
    const faults = faultsOf(head + keys);
    expect(faults.length).toBeGreaterThan(500);
  });

  it('is refused when it would be too large once its aliases are written out', () => {
    const long = `{ multiply: { ${Array.from({ length: 400 }, (_, index) => `${index + 1}: 0.123456`).join()} } }`;
    const settings = Array.from({ length: 200 }, (_, index) => `  - { batchSize: ${index + 1}, schedule: *s }\n`).join(
      '',
    );
    const faults = faultsOf(`${head}train: { epochs: 400, schedule: &s ${long} }\nsettings:\n${settings}`);
    expect(faults.map(words).join()).toMatch(/With everything spelled out/);
  });

  it('has the offending value in each fault', () => {
    const faults = faultsOf(`${headWith('seeds', '0')}train: { init: [1] }`);
    expect(faults.map(({ value }) => value)).toEqual([0, [1]]);
  });

  it('is an error with a stable code that leads to exit code 2', () => {
    try {
      loadSweep('name: A', builtinTrainers, { fileName: 'x.yaml' });
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code: 'INVALID_SWEEP', exitCode: 2, retryable: false });
      expect((error as Error).message).toMatch(/^x\.yaml has 4 faults\. line 1, column 1: /);
    }
  });
});

describe('a faulty flag', () => {
  it.each<[set: string, column: number, length: number, path: string, words: RegExp]>([
    ['train.epochs', 7, 12, '', /path=value/],
    ['=3', 7, 2, '', /path=value/],
    ['train.epochs=zero', 20, 4, 'train.epochs', /whole number/],
    ['train.epochs=', 20, 1, 'train.epochs', /no value/],
    ['train.epochs=[', 20, 1, 'train.epochs', /bracket/],
    ['train.epoch=3', 13, 5, 'train.epoch', /Did you mean `epochs`/],
    ['foo.bar=3', 7, 3, 'foo', /not a key of a sweep file/],
    ['settings.4.epochs=3', 7, 17, 'settings.4.epochs', /no item `4`.*last one is 0/],
    ['settings.last.epochs=3', 7, 20, 'settings.last.epochs', /no item `last`/],
    ['name.x=3', 7, 6, 'name.x', /"a", which has no `x`/],
    ['__proto__.polluted=1', 7, 18, '__proto__.polluted', /__proto__/],
    ['datasets.0=fashion', 18, 7, 'datasets.0', /mnist.* or strokes/],
  ])('--set %s is refused with its place in the flag', (set, column, length, path, pattern) => {
    const [fault, ...more] = faultsOf(`${head}settings: [{ init: random }]`, { set: [set] });
    expect(more).toEqual([]);
    expect(fault).toMatchObject({ line: 1, column, length, path, flag: `--set ${set}` });
    expect(words(fault!)).toMatch(pattern);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('is reported together with the faults of the file, after them', () => {
    const faults = faultsOf(`${head}train: { init: x }`, { set: ['train.epochs=0'], seeds: 0 });
    expect(faults.map(({ flag, path }) => `${flag ?? 'file'} ${path}`)).toEqual([
      'file train.init',
      '--seeds 0 seeds',
      '--set train.epochs=0 train.epochs',
    ]);
  });
});

describe('formatFaults', () => {
  const format = (text: string, options?: DraftOptions) => {
    try {
      loadSweep(text, builtinTrainers, options);
    } catch (error) {
      if (error instanceof SweepFaults) return formatFaults(error, text, 'bad.yaml');
    }
    return 'no fault';
  };

  it('puts each complaint under its line, with the place underlined', () => {
    expect(format(`${headWith('seeds', '0')}train:\n  optimzer: {}\n`, { set: ['train.epochs=x'] }))
      .toBe(`bad.yaml:4:8 (seeds)
  4 | seeds: 0
    |        ^
  \`seeds\` cannot be 0.
  Write a number of seeds from 1 to 100000, such as 5, or a list of seeds, such as [0, 1, 2].

bad.yaml:6:3 (train.optimzer)
  6 |   optimzer: {}
    |   ^^^^^^^^
  \`optimzer\` is not a key of \`train\`.
  Did you mean \`optimizer\`?

in --set train.epochs=x (train.epochs)
   | --set train.epochs=x
   |                    ^
  \`epochs\` cannot be "x".
  Write a whole number from 1 on, such as 10.

3 faults in bad.yaml. Nothing was run.`);
  });

  it('shows the part of a very long line that matters', () => {
    const text = JSON.stringify({
      name: 'a',
      trainer: 'lenet5',
      datasets: ['mnist'],
      seeds: 1,
      grid: { batchSize: [...Array(300).keys()] },
    });
    const [, line, carets] = format(text.replace('299]', '"x"]')).split('\n\n')[1]!.split('\n');
    expect(line!.length).toBeLessThan(120);
    expect(line!.slice(carets!.indexOf('^')).startsWith('"x"')).toBe(true);
  });

  it('keeps carets in place under Windows line ends and tabs, and control characters out of the terminal', () => {
    const text = `${head.replace(/\n/g, '\r\n')}train: {\t"\u001b[31m":\t1, init:\t3 }\r\n`;
    const shown = format(text);
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
    expect(shown).toContain('Write he, glorot, random or randomUniform.');
  });

  it('stops after fifty faults', () => {
    const keys = Array.from({ length: 60 }, (_, index) => `k${index}: 1\n`).join('');
    expect(format(head + keys)).toMatch(/… and 10 more\.\n\n60 faults in bad\.yaml/);
  });
});

describe('whatever a sweep file holds', () => {
  const keys = ['name', 'trainer', 'datasets', 'seeds', 'objective', 'train', 'grid', 'settings', 'retry'];
  const fields = [
    'epochs',
    'optimizer',
    'regularizer',
    'schedule',
    'init',
    'multiply',
    'momentum',
    'l1',
    'reference',
    'test',
  ];
  const { value: wild } = fc.letrec((tie) => ({
    leaf: fc.oneof(
      fc.constantFrom(null, true, 'none', 'he', 'mnist', '0.1', '', 'a\nb', NaN, Infinity, -1, 0, 2.5, 1e300),
      fc.string(),
    ),
    map: fc.dictionary(fc.oneof(fc.constantFrom(...fields), fc.string()), tie('value'), { maxKeys: 4 }),
    value: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('map'), fc.array(tie('value'), { maxLength: 3 })),
  }));

  const unfitForPeople = /Invalid|expected|received|undefined|\[object|NaN/;

  it('is either a sweep or a list of faults in words, each with a place in the file', () => {
    fc.assert(
      fc.property(
        arbitrarySweepFile,
        fc.dictionary(fc.constantFrom(...keys), wild, { minKeys: 1 }),
        (file, changes) => {
          const text = stringify({ ...file, ...changes });
          // Faults quote the file, which may itself hold these words.
          fc.pre(!unfitForPeople.test(text));
          const lines = text.split('\n');
          for (const fault of faultsOf(text)) {
            expect(words(fault)).not.toMatch(unfitForPeople);
            expect(fault.line).toBeLessThanOrEqual(lines.length);
            expect(fault.column).toBeLessThanOrEqual(lines[fault.line - 1]!.length + 1);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never makes the reader throw anything but faults', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab:-[]{}&*!|>%@"\'#,? \n\t01.<'.split('')) }), (text) => {
        expect(faultsOf(text).length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
