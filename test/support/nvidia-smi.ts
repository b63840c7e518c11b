import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/**
 * A stand-in for nvidia-smi in `folder`: prints `lines` whatever it is asked. Returns an environment that has it first
 * on the PATH.
 */
export async function standInNvidiaSmi(folder: string, lines: readonly string[]): Promise<NodeJS.ProcessEnv> {
  const bin = join(folder, 'bin');
  await mkdir(bin, { recursive: true });
  const program = join(bin, 'nvidia-smi');
  await writeFile(program, `#!/bin/sh\ncat <<'END'\n${lines.join('\n')}\nEND\n`);
  await chmod(program, 0o755);
  return { PATH: `${bin}${delimiter}${process.env['PATH']}` };
}
