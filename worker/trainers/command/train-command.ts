import { rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { SeedsweepError } from '../../../common/errors.js';
import type { CommandRecipe } from '../../../common/recipe.js';
import { OutputFile } from '../../outputs/output-file.js';
import { TrialFolder } from '../../outputs/trial-folder.js';
import type { TrainingContext } from '../trainer.js';
import { requireAllowed } from './allowed.js';
import { commandLine, trialValues } from './command-line.js';
import { programEnvironment } from './environment.js';
import { followProgram } from './follow-program.js';
import { Measurements } from './measurements.js';
import type { SourceSummary } from './read/open-readers.js';
import { judgeEnd } from './program-end.js';
import { requireProgram, startProgram } from './start-program.js';
import { fillTemplate } from './template.js';
import { openWorkspace } from './workspace.js';

/** What becomes of a trial when its program runs, for people. */
export interface ProgramFacts {
  readonly command: readonly string[];
  readonly directory: string;
  /** What was understood of what it measures; undefined when it begins. */
  readonly summary?: readonly SourceSummary[];
}

/**
 * Runs one attempt of a trial whose trainer is a program. Rejects as every trainer, and with `HandedBack`. `inspect` hears
 * of the program before it begins and after it has ended.
 */
export async function trainCommand(
  recipe: CommandRecipe,
  context: TrainingContext,
  inspect?: (facts: ProgramFacts) => void,
): Promise<void> {
  const { trial, attempt, signal } = context;
  const { reports } = trial.trainer;
  const code = context.codeDirectory ?? trial.place?.code?.directory;
  signal.throwIfAborted();
  requireAllowed(recipe.command[0] ?? '', context.commands);
  if (!reports || code === undefined) {
    throw new SeedsweepError('INVALID_INPUT', 'The trial does not say what it reports, or where its program is.', {
      remedy: 'Run the same version of seedsweep everywhere.',
    });
  }
  // Which program it is may depend on the trial; then it is looked for when it starts.
  const [program = ''] = recipe.command;
  if (!program.includes('${')) await requireProgram(program, code, context.env);
  context.started(`command (${basename(program)})`);
  const folder = new TrialFolder(context.workDir, trial);
  await folder.create();
  const { output, checkpoints } = folder;
  const paths = { output, checkpoints, 'params.json': join(folder.path, 'params.json') };
  await writeFile(paths['params.json'], JSON.stringify(trial.config));
  const workspace = await openWorkspace(code, recipe.read, join(folder.path, 'workspace'), output);
  const printed = new OutputFile(folder.log(attempt), ({ message }) =>
    context.log(`its output cannot be kept: ${message}`),
  );
  const remark = (line: string) => printed.write(`${line}\n`);
  const valueOf = trialValues(trial, attempt, paths);
  const resolve = (path: string) => workspace.resolve(fillTemplate(path, valueOf));
  const measured = await Measurements.open(recipe.read, reports, resolve, remark);
  try {
    const command = commandLine(recipe, trial, valueOf);
    const folders = { ...paths, params: paths['params.json'], report: measured.address };
    const threads = context.device === 'gpu' ? undefined : context.threads;
    const env = programEnvironment(context.env, recipe, trial, attempt, folders, threads, valueOf);
    const { program: running, group } = await startProgram(command, workspace.directory, env);
    context.spawned(group);
    const facts = { command, directory: workspace.directory };
    inspect?.(facts);
    try {
      const end = await followProgram(running, recipe, context, measured, printed);
      signal.throwIfAborted();
      judgeEnd(end, reports.objective, recipe);
    } finally {
      const summary = measured.summary();
      for (const note of summary.flatMap(({ notes }) => notes)) remark(`seedsweep: ${note}`);
      inspect?.({ ...facts, summary });
    }
  } finally {
    printed.close();
    await measured.close();
    await workspace.remove();
    await rm(paths['params.json'], { force: true });
  }
}
