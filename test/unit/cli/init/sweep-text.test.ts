import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usualAxes } from '../../../../cli/init/answers.js';
import type { HelpOption, OptionKind } from '../../../../cli/init/help/help-option.js';
import { keyOf } from '../../../../cli/init/keys.js';
import { findRoles } from '../../../../cli/init/roles.js';
import type { SweepOutline } from '../../../../cli/init/sweep-outline.js';
import { sweepText } from '../../../../cli/init/sweep-text.js';
import { compileDraft, SweepFaults } from '../../../../coordinator/sweep-file/load-sweep.js';
import { readOwnTrainer } from '../../../../coordinator/sweep-file/own-trainer.js';
import { draftSweep } from '../../../../coordinator/sweep-file/sweep-draft.js';
import type { SweepSpec } from '../../../../proto/spec.js';
import { trialArguments } from '../../../../worker/trainers/command/command-line.js';
import { commandForm } from '../../../../worker/trainers/command/form.js';
import { settingsOf } from '../../coordinator/sweep-file/settings-of.js';

const code = (directory: string) => Promise.resolve({ directory, hash: 'ab'.repeat(32), shipped: false });

async function load(text: string): Promise<SweepSpec> {
  const draft = draftSweep(text, {});
  const own = await readOwnTrainer(draft, [commandForm(code)], '/home/me/project');
  return compileDraft(draft, [own!], '/home/me/project');
}

const option = (name: string, more: Partial<HelpOption> = {}): HelpOption => ({
  ...{
    name,
    kind: 'value',
    positional: false,
    required: false,
    default: undefined,
    choices: [],
    path: false,
    help: '',
  },
  ...more,
});

function outline(options: readonly HelpOption[], more: Partial<SweepOutline> = {}): SweepOutline {
  const roles = findRoles(options, { steps: undefined, datasets: false });
  const dataset = roles.dataset?.default ?? roles.dataset?.choices[0];
  return {
    ...{ name: 'train', command: { label: 'train.py', words: ['python3', 'train.py'] }, directory: '.' },
    ...{ args: 'equals', options, roles, source: 'help', metrics: [{ name: 'acc', goal: 'maximize' }], seeds: 3 },
    ...{ datasets: dataset === undefined ? [] : [dataset], vary: usualAxes(options, roles) },
    ...more,
  };
}

/** The arguments of a setting's trial with seed 7, as the program gets them. */
function argumentsOf(spec: SweepSpec, setting = 0): readonly string[] {
  const { config } = settingsOf(spec)[setting]!;
  const recipe = spec.recipe as Extract<SweepSpec['recipe'], { kind: 'command' }>;
  return trialArguments(recipe, { config, written: {}, seed: 7, dataset: spec.datasets[0]!, trialId: '' });
}

describe('a new sweep file', () => {
  it('passes what is varied, what is counted, dataset and seed by the program’s own names', async () => {
    const options = [
      option('learning-rate', { default: '0.1' }),
      option('n-epochs', { default: '5' }),
      option('data', { default: 'mnist', choices: ['mnist', 'svhn'] }),
      option('rng-seed'),
      option('noise', { default: '0.0', help: 'std: # of "noise"' }),
    ];
    const spec = await load(sweepText(outline(options), 'train.yaml'));
    expect(argumentsOf(spec)).toEqual(['--n-epochs=5', '--learning-rate=0.1', '--data=mnist', '--rng-seed=7']);
    expect(spec.trainer.progress).toEqual({ unit: 'epoch', parameter: 'n-epochs' });
  });

  it('leaves a flag out where there is no opposite of it, and passes words for truths that are words', async () => {
    const options = [
      option('amp', { kind: 'flag' }),
      option('augment', { kind: 'switch' }),
      option('shuffle', { kind: 'boolean', default: 'True' }),
      option('seed'),
    ];
    const vary = options.slice(0, 3).map((each) => ({ name: each.name, option: each, values: ['true', 'false'] }));
    const words = [{ ...vary[0]! }, vary[1]!, { ...vary[2]!, values: ['True', 'False'] }];
    const spec = await load(sweepText(outline(options, { vary: words }), 'train.yaml'));
    expect(argumentsOf(spec, 0)).toEqual(['--amp', '--augment', '--shuffle=True', '--seed=7']);
    expect(argumentsOf(spec, 7)).toEqual(['--no-augment', '--shuffle=False', '--seed=7']);
  });

  it('tells options by their place where the program does, and a seed that it does not take by nothing', async () => {
    const options = [option('out', { positional: true, required: true }), option('lr', { default: '1e-3' })];
    const spec = await load(sweepText(outline(options), 'train.yaml'));
    expect(spec.recipe).toMatchObject({ command: ['python3', 'train.py', '${out}', '${args}'] });
    expect(argumentsOf(spec)).toEqual(['--lr=0.001']);
  });

  it('is accepted with every comment that offers a value taken away', async () => {
    const options = [
      option('lr', { default: '0.1' }),
      option('opt', { default: 'sgd', help: 'which: [one]' }),
      option('amp', { kind: 'flag' }),
      option('epochs', { default: '3' }),
      option('seed'),
    ];
    const text = sweepText(outline(options), 'train.yaml');
    const opened = text.replace(/^ {2}# (opt|amp): /gm, '  $1: ');
    expect(opened).not.toBe(text);
    expect(argumentsOf(await load(opened))).toContain('--opt=sgd');
  });

  const word = fc.oneof(
    fc.string({ minLength: 1, maxLength: 12 }),
    fc.constantFrom('true', 'null', '~', '0x10', '007', '1e-5', '- a', 'a: b', '#', '${seed}', "'", '"', '[a, b]', '|'),
  );
  const anyOption = fc
    .record({
      name: fc.oneof(
        fc.stringMatching(/^[a-zA-Z][\w.-]{0,10}$/),
        fc.constantFrom('seed', 'data', 'epochs', 'lr', 'output', 'name', 'args', 'reference', '-k', 'toString'),
      ),
      kind: fc.constantFrom<OptionKind>('value', 'flag', 'switch', 'boolean', 'list'),
      positional: fc.boolean(),
      required: fc.boolean(),
      default: fc.option(word, { nil: undefined }),
      choices: fc.oneof(fc.constant([]), fc.uniqueArray(word, { minLength: 1, maxLength: 5 })),
      path: fc.boolean(),
      help: fc.oneof(fc.string(), fc.constant('a\nb: # c\u2028d')),
    })
    .map((each) => (each.positional ? { ...each, kind: 'value' as const, required: true } : each));

  it('is accepted whatever a program’s help tells', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyOption, { maxLength: 6, selector: ({ name }) => keyOf(name) }),
        fc.constantFrom<SweepOutline['args']>('equals', 'hydra'),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        async (options, args, values) => {
          const base = outline(options, { args });
          const more = options.find(({ kind }) => kind !== 'list' && kind !== 'flag');
          const free = more && more !== base.roles.seed && more !== base.roles.dataset;
          const vary = free ? [{ name: more.name, option: more, values }] : base.vary;
          const datasets = base.datasets.map((name) => name.replace(/[^\x21-\x7e]/g, '') || 'd');
          const text = sweepText({ ...base, datasets, vary }, 'a file.yaml');
          await load(text).catch((error: unknown) => {
            if (error instanceof SweepFaults) throw new Error(`${JSON.stringify(error.faults)}\n${text}`);
            throw error;
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});
