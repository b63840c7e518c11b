import { SeedsweepError } from '../../common/errors.js';
import { enumerate } from '../../common/words.js';
import { readHelp } from './help/read-help.js';
import { askHelp, HELP_LIMIT_MS, type HelpAnswer } from './script/ask-help.js';
import { clientParameters, usesClient } from './script/client-parameters.js';
import { withDeclaredDefaults } from './script/declared-defaults.js';
import type { ScriptCommand } from './script/script-command.js';
import type { SweepOutline } from './sweep-outline.js';

/** What is known of a program's options. */
export interface ProgramFacts extends Pick<SweepOutline, 'source' | 'options' | 'args'> {
  /** How it is known, or why it is not, a sentence. */
  readonly remark: string;
}

/**
 * Finds out what a program can be told: from its text where it uses seedsweep's client, else by running it with `--help`.
 * Throws TRAINER_UNAVAILABLE for one that does not start here, INVALID_INPUT for one that is several, and the signal's reason.
 */
export async function readProgram(
  command: ScriptCommand,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<ProgramFacts> {
  const { label, words, text } = command;
  if (text !== undefined && usesClient(text)) {
    const options = clientParameters(text);
    const found = options.length === 0 ? 'no parameters' : enumerate(options.map(({ name }) => name));
    return { source: 'client', options, args: 'none', remark: `${label} uses seedsweep's client, and reads ${found}.` };
  }
  const answer = await askHelp(command, env, signal);
  const help = readHelp(answer.stdout) ?? readHelp(answer.stderr);
  const asked = `${words.join(' ')} --help`;
  if (help === undefined) {
    requireStart(label, answer);
    return { source: 'none', options: [], args: 'none', remark: whyUnknown(asked, answer) };
  }
  const [first] = help.commands;
  if (first !== undefined) {
    throw new SeedsweepError('INVALID_INPUT', `${label} is several programs: ${enumerate(help.commands)}.`, {
      remedy: `Say which one trains: --command "${words.join(' ')} ${first}".`,
    });
  }
  return {
    source: 'help',
    options: text === undefined ? help.options : withDeclaredDefaults(help.options, text),
    args: help.style === 'hydra' ? 'hydra' : 'equals',
    remark: `${asked} tells of ${enumerate(help.options.map(({ name }) => name))}.`,
  };
}

/** A program that lacks a library has told nothing of itself. */
function requireStart(label: string, { stderr }: HelpAnswer): void {
  const [missing] =
    /^(ModuleNotFoundError|ImportError): .*$/m.exec(stderr) ??
    /^Error: Cannot find (module|package) .*$/m.exec(stderr) ??
    [];
  if (missing === undefined) return;
  throw new SeedsweepError('TRAINER_UNAVAILABLE', `${label} does not start here: ${missing.trim()}`, {
    remedy: 'Activate the environment that has it, or name its interpreter: --command "path/to/python train.py".',
  });
}

function whyUnknown(asked: string, { late, code, stderr }: HelpAnswer): string {
  if (late) {
    return `"${asked}" did not end in ${HELP_LIMIT_MS / 1000} s: it seems to train instead. It was stopped.`;
  }
  if (code === 0) return `"${asked}" told of no options.`;
  const last = stderr.trim().split('\n').at(-1) ?? '';
  return `"${asked}" told of no options, and ended with ${code === undefined ? 'a signal' : `exit code ${code}`}${last === '' ? '' : `: ${last.trim()}`}.`;
}
