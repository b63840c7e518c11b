import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The built command line, as users run it. `npm test` builds it first. */
export const CLI = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
export const SLOT_PROGRAM = fileURLToPath(new URL('../../dist/worker/slots/slot-main.js', import.meta.url));

export interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The environment of the commands under test: nothing of the machine's own settings for seedsweep. */
export function environment(extra: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { NATS_URL: _nats, SEEDSWEEP_TOKEN: _token, SEEDSWEEP_DATA: _data, ...rest } = process.env;
  return { ...rest, ...extra };
}

/** Runs `seedsweep ARGS` to its end. */
export function seedsweep(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Result> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [CLI, ...args],
      { env: environment(env), maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => {
        resolve({ code: error ? ((error.code as number | undefined) ?? null) : 0, stdout, stderr });
      },
    );
  });
}

export interface Program extends AsyncDisposable {
  readonly child: ChildProcess;
  readonly pid: number;
  stdout(): string;
  stderr(): string;
  /** Resolves with the exit code or the signal's name. */
  readonly exited: Promise<number | string>;
  kill(signal: NodeJS.Signals): void;
}

/** Starts `seedsweep ARGS` and leaves it running; disposing kills it. */
export function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): Program {
  const child = spawn(process.execPath, [CLI, ...args], {
    env: environment(env),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout!.on('data', (data: Buffer) => (stdout += data.toString()));
  child.stderr!.on('data', (data: Buffer) => (stderr += data.toString()));
  const exited = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string);
  return {
    child,
    pid: child.pid!,
    stdout: () => stdout,
    stderr: () => stderr,
    exited,
    kill: (signal) => void child.kill(signal),
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

/** Starts a coordinator; resolves with it and its address once it listens. */
export async function startCoordinatorProgram(natsUrl: string, ...flags: readonly string[]) {
  const listen = flags.includes('--listen') ? [] : ['--listen', '127.0.0.1:0'];
  const program = start(['coordinator', '--nats', natsUrl, ...listen, ...flags]);
  const [message] = (await Promise.race([
    once(program.child, 'message'),
    program.exited.then((code) => Promise.reject(new Error(`coordinator ended with ${code}: ${program.stderr()}`))),
  ])) as [{ address: string }];
  return { program, address: message.address };
}
