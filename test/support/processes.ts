import { readdir, readFile } from 'node:fs/promises';

export interface Process {
  readonly pid: number;
  readonly command: string;
}

/** Living processes (Linux: from /proc), with what `match` looks at. */
export async function findProcesses(
  match: (process: Process & { readonly parent: number; readonly environment: string }) => boolean,
): Promise<Process[]> {
  const found: Process[] = [];
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const read = (file: string) => readFile(`/proc/${name}/${file}`, 'utf8').catch(() => '');
    const [line, stat, environment] = await Promise.all([read('cmdline'), read('stat'), read('environ')]);
    // The program's name, in brackets, may hold spaces; state and parent follow it.
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const command = line.replaceAll('\0', ' ');
    const pid = Number(name);
    if (command === '' || state === 'Z') continue;
    if (match({ pid, command, parent: Number(parent), environment })) found.push({ pid, command });
  }
  return found;
}

export function childrenOf(parent: number): Promise<Process[]> {
  return findProcesses((each) => each.parent === parent);
}
