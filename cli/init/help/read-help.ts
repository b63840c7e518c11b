import { stripVTControlCharacters } from 'node:util';
import { parseArgparseHelp } from './argparse.js';
import { isClickHelp, parseClickHelp } from './click.js';
import type { ProgramHelp } from './help-option.js';
import { isHydraHelp, parseHydraHelp } from './hydra.js';

/** What a program's answer to `--help` tells; undefined where it is no help, or tells of nothing. */
export function readHelp(output: string): ProgramHelp | undefined {
  const text = stripVTControlCharacters(output).replace(/\r\n?/g, '\n');
  const help = isHydraHelp(text) ? parseHydraHelp(text) : isClickHelp(text) ? parseClickHelp(text) : plainHelp(text);
  return help && (help.options.length > 0 || help.commands.length > 0) ? help : undefined;
}

/** Lines that begin with a dash are in many logs; a help tells how a program is used. */
function plainHelp(text: string): ProgramHelp | undefined {
  return /^\s*usage\b|^\s+(-h, )?--help\b|^options:/im.test(text) ? parseArgparseHelp(text) : undefined;
}
