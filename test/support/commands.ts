import { compileDraft } from '../../coordinator/sweep-file/load-sweep.js';
import { readOwnTrainer } from '../../coordinator/sweep-file/own-trainer.js';
import { draftSweep, type DraftOptions } from '../../coordinator/sweep-file/sweep-draft.js';
import type { SweepSpec } from '../../proto/spec.js';
import { describeCode } from '../../worker/code/describe-code.js';
import { commandForm, type DescribeCode } from '../../worker/trainers/command/form.js';
import { builtinTrainers } from '../../worker/trainers/definitions.js';

/** Compiles a sweep file whose trainer is a command; `home` is its folder. */
export async function compileCommandSweep(
  text: string,
  home: string,
  { describe = describeCode, ...options }: DraftOptions & { readonly describe?: DescribeCode } = {},
): Promise<SweepSpec> {
  const draft = draftSweep(text, options);
  const own = await readOwnTrainer(draft, [commandForm(describe)], home);
  return compileDraft(draft, own ? [...builtinTrainers, own] : builtinTrainers, home);
}
