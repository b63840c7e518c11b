import type { Command } from 'commander';
import { systemClock } from '../common/clock.js';
import { formatPreview } from '../coordinator/sweep-file/format-preview.js';
import { previewSweep } from '../coordinator/sweep-file/preview.js';
import type { SweepSpec } from '../proto/spec.js';
import type { EngineName } from '../worker/engines/engines.js';
import { cores, parseCount, type Context } from './context.js';
import { engineFlag, sweepFlags, withExample } from './flags.js';
import { readSweep, type SweepFlags } from './sweep-input.js';
import { checkEngine } from './engine-check.js';

interface PlanFlags extends SweepFlags {
  readonly slots?: number;
  readonly engine?: string;
  readonly json?: boolean;
}

/** `seedsweep plan FILE`: validates and previews, runs nothing. */
export function addPlan(program: Command, context: Context): void {
  const command = program
    .command('plan <file>')
    .description(
      'Validate a sweep file and show what it would run: settings × datasets × seeds, steps, examples, and about how ' +
        'long that would take here.',
    )
    .option('--slots <n>', 'trials that train at a time, for the estimate (default: one per CPU core here)', parseCount)
    .option('--json', 'print the preview as JSON');
  engineFlag(sweepFlags(command)).action(async (file: string, flags: PlanFlags) => {
    checkEngine(flags.engine);
    const { spec, definition } = await readSweep(file, flags);
    const preview = previewSweep(spec, definition, { slots: flags.slots ?? cores(), ...(await speedOf(spec, flags)) });
    context.out(flags.json ? JSON.stringify(preview, null, 2) : formatPreview(preview));
  });
  withExample(command, 'seedsweep plan sweeps/mnist-table-1.yaml --seeds 2');
}

/** What the trainer measures of this machine, if it measures anything; LeNet-5 takes about a second for it. */
async function speedOf({ trainer, recipe }: SweepSpec, { engine }: PlanFlags): Promise<{ msPerExample?: number }> {
  if (recipe) return {};
  const { createBuiltinTrainers } = await import('../worker/trainers/builtin.js');
  const runnable = createBuiltinTrainers().find(({ definition }) => definition.descriptor.name === trainer.name);
  if (!runnable?.msPerExample) return {};
  return { msPerExample: await runnable.msPerExample(engine as EngineName | undefined, systemClock) };
}
