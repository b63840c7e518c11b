import { describe, expect, it } from 'vitest';
import { parseMetric } from '../../../../cli/init/answers.js';
import { clientParameters, usesClient } from '../../../../cli/init/script/client-parameters.js';
import { withDeclaredDefaults } from '../../../../cli/init/script/declared-defaults.js';
import { findMetrics } from '../../../../cli/init/script/find-metrics.js';
import { readHelp } from '../../../../cli/init/help/read-help.js';

const found = (script: string) => findMetrics(script).map(({ name, goal }) => `${name} ${goal ?? '?'}`);

describe('the metrics that a script prints', () => {
  it.each([
    [
      'f-strings',
      'print(f"epoch {e} test_accuracy {right / n} loss={loss:.3f}")',
      ['test_accuracy maximize', 'loss minimize'],
    ],
    [
      'format',
      "print('Test set: Average loss: {:.4f}, Accuracy: {}/{}'.format(a, b, c))",
      ['Accuracy maximize', 'loss minimize'],
    ],
    ['percent signs', 'print("val_rmse: %.3f" % r)', ['val_rmse minimize']],
    [
      'arguments of print',
      'print("reward:", total)\nprint("perplexity", p)',
      ['reward maximize', 'perplexity minimize'],
    ],
    ['maps', 'json.dumps({"epoch": e, "eval/auc": a, "lr": r})', ['eval/auc maximize']],
    [
      'loggers',
      'self.log("val_f1", f1)\nwriter.add_scalar("loss/train", l, step)',
      ['val_f1 maximize', 'loss/train minimize'],
    ],
    ['shell', 'echo "step=$step error=$off"', ['error minimize']],
    [
      'reports, of any name',
      'trial.report(error=abs(f(x, (1, 2))), estimate=e, step=3)',
      ['error minimize', 'estimate ?'],
    ],
    ['two words', 'print(f"train loss {a:.3f} val loss {b:.3f}")', ['val loss minimize', 'train loss minimize']],
  ])('are found in %s', (_, script, metrics) => {
    expect(found(script)).toEqual(metrics);
  });

  it('are none of what is computed, declared, or commented', () => {
    const script = `loss = criterion(output, target)\nreturn {a: map}\nprint(f"Error: {e}")\nacc: float = 0\n# print(f"loss={loss}")\np.add_argument("--loss", default="mse", help="loss: {which}")\n`;
    expect(found(script)).toEqual([]);
  });

  it('begin with what is measured on held-out data', () => {
    const script = 'print(f"train_acc={a} val_loss={b} val_acc={c}")';
    expect(found(script)).toEqual(['val_acc maximize', 'val_loss minimize', 'train_acc maximize']);
  });
});

describe('a metric that a person names', () => {
  it('has the goal that is said, or that its name tells', () => {
    expect(['a:b:max', 'top-1:minimize', 'val_loss', 'mAP'].map(parseMetric)).toEqual([
      { name: 'a:b', goal: 'maximize' },
      { name: 'top-1', goal: 'minimize' },
      { name: 'val_loss', goal: 'minimize' },
      { name: 'mAP', goal: 'maximize' },
    ]);
    expect(() => parseMetric('speed')).toThrow('"speed" does not say which way is better.');
  });
});

describe('defaults', () => {
  it('are those of the declaration where the help tells none', () => {
    const help = readHelp(
      'usage: a\n\noptions:\n  --lr LR\n  --opt OPT\n  --amp\n  --n N  (default: 3)\n  --dir DIR\n  --size SIZE\n',
    )!;
    const script = `
p.add_argument("--lr", type=float,
               default=1e-3, help="(a)")
p.add_argument('--opt', default='sgd')
p.add_argument("--amp", action="store_true")
p.add_argument("--n", default=4)
p.add_argument("--dir", default=os.getcwd())
p.add_argument("--size", default=1_000)
`;
    expect(
      Object.fromEntries(withDeclaredDefaults(help.options, script).map((each) => [each.name, each.default])),
    ).toEqual(
      { lr: '1e-3', opt: 'sgd', amp: undefined, n: '3', dir: undefined, size: '1000' }, // prettier-ignore
    );
  });
});

describe("a script with seedsweep's client", () => {
  const script = `import seedsweep\ntrial = seedsweep.trial(defaults={"lr": 0.1, "opt": 'sgd'})\nwidth = trial.params["width"]\nx = trial.params.get("lr")\n`;

  it('is known by its import, and by nothing else', () => {
    expect([script, 'from seedsweep import trial', '# import seedsweep', 'import seedsweeper'].map(usesClient)).toEqual(
      [true, true, false, false],
    );
  });

  it('has the parameters that it reads', () => {
    expect(clientParameters(script).map(({ name, default: value }) => [name, value])).toEqual([
      ['lr', '0.1'],
      ['opt', 'sgd'],
      ['width', undefined],
    ]);
  });
});
