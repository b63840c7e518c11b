import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StdoutReader } from '../../../../../../worker/trainers/command/read/stdout-reader.js';

interface Options {
  readonly metrics?: readonly string[];
  readonly unit?: string;
  readonly pattern?: string;
}

function readerOf({ metrics = ['test_accuracy', 'loss'], unit = 'epoch', pattern }: Options = {}): StdoutReader {
  return new StdoutReader({ kind: 'stdout', ...(pattern !== undefined && { pattern }) }, metrics, unit);
}

/** The points in lines, each as `metric step value`. */
function read(lines: readonly string[], options: Options = {}): string[] {
  return readerOf(options)
    .read(lines)
    .map(({ metric, step, value }) => `${metric} ${step} ${value}`);
}

describe('text', () => {
  it.each([
    ['epoch 3 test_accuracy 0.91', 'test_accuracy 3 0.91'],
    ['test_accuracy=0.91 epoch=3', 'test_accuracy 3 0.91'],
    ['Epoch 3/10: test_accuracy: 0.91, val_test_accuracy: 0.1', 'test_accuracy 3 0.91'],
    ['[epoch 3] test_accuracy = 0.91', 'test_accuracy 3 0.91'],
    ['Epoch [3/10], Step [100/600], test_accuracy: 0.91', 'test_accuracy 3 0.91'],
    ["{'test_accuracy': 0.91, 'epoch': 2.5}", 'test_accuracy 3 0.91'],
    ["{'test_accuracy': '0.91', 'epoch': '3.0'}", 'test_accuracy 3 0.91'],
    ["{'test_accuracy': np.float64(0.91), 'epoch': 3}", 'test_accuracy 3 0.91'],
    ['EPOCH: 3 test_accuracy=tensor(0.91)', 'test_accuracy 3 0.91'],
    ['2026-11-25 10:00:01 INFO epoch=3 | test_accuracy=0.91.', 'test_accuracy 3 0.91'],
    ['step 40 epoch 3 test_accuracy 0.91s', 'test_accuracy 3 0.91'],
    ['\u001b[1mepoch\u001b[0m 3 test_accuracy=\u001b[32m0.91\u001b[0m', 'test_accuracy 3 0.91'],
  ])('is understood: %s', (line, expected) => {
    expect(read([line])).toEqual([expected]);
  });

  it.each([
    'epoch 3 val_test_accuracy 0.91',
    'epoch 3 val/test_accuracy=0.91 test_accuracy/top5=0.91 --test_accuracy=1',
    'epoch 3 Test_Accuracy=0.91',
    'test_accuracy of 0.91',
    'test_accuracy: good, loss: none, loss info, loss nano',
    'loss [0.1, 0.2]',
    'test_accuracy=1.2.3 loss 2026-11-25 loss 10:30',
    'test_accuracy',
    '',
    '\u0000\ufffd\ufffd',
  ])('holds no metric: %s', (line) => {
    expect(read([line])).toEqual([]);
  });

  it.each([
    ['1e-3', 0.001],
    ['-.5', -0.5],
    ['+1.0', 1],
    ['3.', 3],
    ['NaN', NaN],
    ['nan', NaN],
    ['-nan', NaN],
    ['inf', Infinity],
    ['-Infinity', -Infinity],
    ['1E+2', 100],
  ])('has the number %s', (text, value) => {
    for (const line of [`epoch 1 loss ${text}`, `epoch 1 loss=${text}`, `epoch 1 loss: ${text}, x`]) {
      expect(readerOf().read([line])).toEqual([{ metric: 'loss', step: 1, value }]);
    }
  });

  it('gives back every number that JavaScript prints', () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        expect(readerOf().read([`epoch 1 loss=${value}`])[0]!.value).toBe(value === 0 ? Number(String(value)) : value);
      }),
    );
  });

  it('has metrics with any names', () => {
    const metrics = ['Acc@1', 'val loss', 'loss', 'f1 (macro)', 'a+b', 'Größe'];
    const line = 'epoch 1 Acc@1 0.5 val loss 0.2, loss 0.3, f1 (macro): 0.4, a+b=5 Größe=6';
    expect(read([line], { metrics })).toEqual([
      ...['Acc@1 1 0.5', 'val loss 1 0.2', 'loss 1 0.3', 'f1 (macro) 1 0.4', 'a+b 1 5', 'Größe 1 6'],
    ]);
  });

  it('has percentages as they are printed, and says so', () => {
    const reader = readerOf();
    expect(reader.read(['epoch 1 test_accuracy: 91.5%'])).toEqual([{ metric: 'test_accuracy', step: 1, value: 91.5 }]);
    expect(reader.summary().notes).toEqual([expect.stringContaining('percent')]);
  });

  it('takes time that grows with its length alone, whatever it is', () => {
    const long = 60_000;
    const nasty = [' ', '1', 'test_accuracy ', 'loss=', 'a=1 ', '\\"', '\u001b[;', '{"a":', 'loss loss=1.'];
    const lines = nasty.flatMap((part) => {
      const rest = part.repeat(long / part.length);
      return [`loss${rest}!`, `{"${rest}NaN}`];
    });
    const start = performance.now();
    readerOf().read(lines);
    // Quadratic time would be many seconds for each.
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('a JSON line', () => {
  it('gives its numbers, also those that Python writes and JSON does not have', () => {
    expect(read(['{"epoch": 3, "test_accuracy": 0.91, "loss": NaN, "note": "loss=1 NaN"}'])).toEqual([
      ...['test_accuracy 3 0.91', 'loss 3 NaN'],
    ]);
    expect(read(['  {"loss": -Infinity, "step": 2, "test_accuracy": Infinity} '])).toEqual([
      ...['loss 2 -Infinity', 'test_accuracy 2 Infinity'],
    ]);
  });

  it('gives what is nested one level deep, in any way of writing it', () => {
    const line = '{"epoch": 1, "test": {"loss": 0.5, "deep": {"loss": 9}}, "train/loss": 0.7}';
    expect(read([line], { metrics: ['test.loss', 'train/loss', 'loss'] })).toEqual([
      'test.loss 1 0.5',
      'train/loss 1 0.7',
    ]);
    expect(read([line], { metrics: ['test/loss'] })).toEqual(['test/loss 1 0.5']);
    expect(read([line], { metrics: ['test_loss'] })).toEqual(['test_loss 1 0.5']);
  });

  it('is nothing where its values are no numbers', () => {
    expect(
      read(['{"epoch": 3, "loss": "0.5", "test_accuracy": null}', '{"loss": [1]}', '{"__proto__": {"loss": 1}}']),
    ).toEqual([]);
  });

  it('is read as text where it is cut off', () => {
    expect(read(['{"epoch": 3, "loss": 0.5, "weights": [0.1, 0.'])).toEqual(['loss 3 0.5']);
  });
});

describe('the step', () => {
  it('is the latest that was named', () => {
    const lines = ['epoch 1/3', 'loss 0.5', 'test_accuracy 0.8', 'epoch 2/3', 'loss 0.4', 'loss=0.1 epoch=7'];
    expect(read(lines)).toEqual(['loss 1 0.5', 'test_accuracy 1 0.8', 'loss 2 0.4', 'loss 7 0.1']);
  });

  it('may come out of order, and twice', () => {
    expect(read(['epoch 3 loss 1', 'epoch 1 loss 2', 'epoch 1 loss 3'])).toEqual(['loss 3 1', 'loss 1 2', 'loss 1 3']);
  });

  it('is counted in the unit of the trial, where the program names it', () => {
    const lines = ['epoch 1 round 5 loss 1', 'epoch 2 loss 2', 'Round 6, epoch 2: loss 3'];
    expect(read(lines, { unit: 'round' })).toEqual(['loss 5 1', 'loss 5 2', 'loss 6 3']);
    expect(read(['epoch 1 global_step 500 loss 1'], { unit: 'step' })).toEqual(['loss 500 1']);
    expect(read(['iter 100: loss 1', 'iteration 7 loss 2'])).toEqual(['loss 100 1', 'loss 7 2']);
  });

  it('is one more than said where the first is 0', () => {
    const reader = readerOf();
    const points = reader.read(['epoch 0 loss 3', 'epoch 1 loss 2', '{"epoch": 2, "loss": 1}']);
    expect(points.map(({ step }) => step)).toEqual([1, 2, 3]);
    expect(reader.summary().steps).toEqual({ name: 'epoch', fromZero: true });
  });

  it('is not shifted by another name that began with 0', () => {
    expect(read(['step 0 loss 1', 'epoch 1 step 5 loss 2'])).toEqual(['loss 1 1', 'loss 1 2']);
  });

  it('is none when it is 0 and the first was not', () => {
    const reader = readerOf();
    expect(reader.read(['epoch 1 loss 3', 'epoch 0 loss 2', 'epoch 2 loss 1']).map(({ step }) => step)).toEqual([1, 2]);
    expect(reader.summary().notes).toEqual([expect.stringContaining('left out')]);
  });

  it('is whole: a fraction belongs to the next', () => {
    expect(read(['epoch 0.5 loss 1', 'epoch 1.0 loss 2', 'epoch 1.01 loss 3'])).toEqual([
      'loss 1 1',
      'loss 1 2',
      'loss 2 3',
    ]);
  });

  it('is not what cannot be one', () => {
    expect(read(['epoch 2 loss 1', 'epoch -1 loss 2', 'epoch 1e99 loss 3', 'epoch nan loss 4'])).toEqual([
      ...['loss 2 1', 'loss 2 2', 'loss 2 3', 'loss 2 4'],
    ]);
  });

  it('is counted for each metric where none is named', () => {
    expect(read(['loss 3', 'loss 2 test_accuracy 0.5', 'loss 1'])).toEqual([
      ...['loss 1 3', 'loss 2 2', 'test_accuracy 1 0.5', 'loss 3 1'],
    ]);
  });
});

describe('a pattern', () => {
  it('finds what it has groups for, and nothing else is looked for', () => {
    const pattern = 'E(?P<epoch>\\d+).*? acc (?<test_accuracy>\\S+)';
    const lines = ['E3 of 10 acc 0.91', 'epoch 4 test_accuracy 0.95', '{"test_accuracy": 1}', 'E5 acc nan'];
    expect(read(lines, { pattern })).toEqual(['test_accuracy 3 0.91', 'test_accuracy 5 NaN']);
  });

  it('may match more than once in a line', () => {
    const pattern = 'a=(?<test_accuracy>\\S+)|l=(?<loss>\\S+)|#(?<step>\\d+)';
    expect(read(['#7 a=0.5 l=0.1'], { pattern })).toEqual(['test_accuracy 7 0.5', 'loss 7 0.1']);
  });

  it('says which group has no number', () => {
    const reader = readerOf({ pattern: 'acc (?<test_accuracy>\\S+)' });
    expect(reader.read(['acc high'])).toEqual([]);
    expect(reader.summary().notes).toEqual([expect.stringContaining('test_accuracy found no number: high')]);
  });

  it('looks at the first 4 KiB of a line', () => {
    const options = { pattern: 'loss=(?<loss>\\d+)' };
    expect(read([`${' '.repeat(4000)}loss=1`, `${' '.repeat(4096)}loss=1`], options)).toEqual(['loss 1 1']);
  });

  it('that would take years is refused by name', () => {
    const reader = readerOf({ pattern: '(?<loss>(\\w+\\s?)*)=$' });
    expect(() => reader.read(['a'.repeat(200)])).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', message: expect.stringContaining('takes more than') as string }),
    );
  });

  it('that is none is refused', () => {
    expect(() => readerOf({ pattern: '(' })).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
  });
});

describe('the summary', () => {
  it('says how often metrics were found, and what else has a number', () => {
    const reader = readerOf({ metrics: ['test_accuracy', 'loss'] });
    reader.read(['epoch 1 loss 3 lr=0.1', 'epoch 2 loss 2 lr=0.2 test_acc 0.7', '{"epoch": 3, "val_loss": 1}']);
    expect(reader.summary()).toEqual({
      source: 'what it prints',
      metrics: [
        { name: 'test_accuracy', count: 0 },
        { name: 'loss', count: 2 },
      ],
      ignored: ['lr', 'test_acc', 'val_loss'],
      steps: { name: 'epoch', fromZero: false },
      notes: [],
    });
  });

  it('has at most 50 of other names', () => {
    const reader = readerOf();
    reader.read(Array.from({ length: 200 }, (_, index) => `name${index}x=1`));
    expect(reader.summary().ignored).toHaveLength(50);
  });
});
