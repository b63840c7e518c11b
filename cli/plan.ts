import type { Command } from 'commander';
import { formatPreview } from '../coordinator/sweep/format-preview.js';
import { previewPlan } from '../coordinator/sweep/preview.js';
import { cores, parseCount, type Context } from './context.js';
import { readPlan, type SweepFlags } from './sweep-input.js';
import { sweepFlags, withExample } from './flags.js';

/** `seedsweep plan FILE`: validates and previews, runs nothing. */
export function addPlan(program: Command, context: Context): void {
  const command = program
    .command('plan <file>')
    .description('Validate a sweep file and show what it would run: settings × datasets × seeds, epochs, images.')
    .option('--slots <n>', 'trials that train at a time, for the estimate (default: one per CPU core)', parseCount)
    .option('--json', 'print the preview as JSON');
  sweepFlags(command).action(async (file: string, flags: SweepFlags & { slots?: number; json?: boolean }) => {
    const preview = previewPlan(await readPlan(file, flags), { slots: flags.slots ?? cores() });
    context.out(flags.json ? JSON.stringify(preview, null, 2) : formatPreview(preview));
  });
  withExample(command, 'seedsweep plan sweeps/mnist-table-1.yaml --seeds 2 --set train.epochs=2');
}
