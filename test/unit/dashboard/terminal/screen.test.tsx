import { setTimeout as sleep } from 'node:timers/promises';
import { Text, useInput, useStdout } from 'ink';
import { useEffect, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { type QuitReason, showScreen } from '../../../../dashboard/terminal/screen.js';
import { MemoryTerminal } from './terminal.js';

/** As many lines as the terminal has; the third one counts keys. */
function Counter({ quit }: { readonly quit: (reason: QuitReason) => void }) {
  const { stdout } = useStdout();
  const [keys, setKeys] = useState(0);
  const [rows, setRows] = useState(stdout.rows);
  useEffect(() => {
    stdout.on('resize', () => setRows(stdout.rows));
  }, [stdout]);
  useInput((input) => {
    if (input === 'q') quit('quit');
    setKeys((count) => count + 1);
  });
  if (keys === 13) throw new Error('a fault in drawing');
  const lines = Array.from({ length: rows }, (_, row) => (row === 2 ? `${keys} keys` : `line ${row} of ${rows}`));
  return <Text wrap="truncate">{lines.join('\n')}</Text>;
}

function shown(signal?: AbortSignal) {
  const terminal = new MemoryTerminal(30, 6);
  let exit: () => void = () => undefined;
  const result = showScreen({
    stdin: terminal.stdin,
    stdout: terminal.stdout,
    signal,
    content: (quit) => <Counter quit={quit} />,
    onProcessExit: (listener) => {
      exit = listener;
      return () => {
        exit = () => undefined;
      };
    },
  });
  return { terminal, result, exit: () => exit() };
}

const restored = '\x1b[?25h\x1b[?1049l';

describe('showScreen', () => {
  it('fills the alternate screen to its last line without scrolling, and leaves the terminal as it was', async () => {
    const { terminal, result } = shown();
    const lines = await terminal.until((now) => now[5] === 'line 5 of 6');
    expect(lines).toEqual(['line 0 of 6', 'line 1 of 6', '0 keys', 'line 3 of 6', 'line 4 of 6', 'line 5 of 6']);
    expect(terminal.alternate).toBe(true);
    terminal.type('q');
    expect(await result).toBe('quit');
    await sleep(20);
    expect(terminal.alternate).toBe(false);
    expect(terminal.raw).toBe(false);
    expect(terminal.written.endsWith(restored)).toBe(true);
  });

  it('writes only the lines that changed', async () => {
    const { terminal, result } = shown();
    await terminal.until((now) => now[5] === 'line 5 of 6');
    const before = terminal.written.length;
    terminal.type('a');
    expect(await terminal.until((now) => now[2] === '1 keys')).toContain('line 3 of 6');
    expect(terminal.written.slice(before)).not.toContain('line');
    terminal.type('q');
    await result;
  });

  it('draws anew at once in another size', async () => {
    const { terminal, result } = shown();
    await terminal.until((now) => now[5] === 'line 5 of 6');
    terminal.resize(12, 4);
    expect(await terminal.until((now) => now[3] === 'line 3 of 4')).toHaveLength(4);
    terminal.resize(40, 8);
    await terminal.until((now) => now[7] === 'line 7 of 8' && now[0] === 'line 0 of 8');
    terminal.type('q');
    await result;
  });

  it('ends as an interrupt with the signal, also one that came before', async () => {
    const stop = new AbortController();
    const { terminal, result } = shown(stop.signal);
    await terminal.until((now) => now[5] === 'line 5 of 6');
    stop.abort();
    expect(await result).toBe('interrupt');
    await sleep(20);
    expect(terminal.alternate).toBe(false);
    expect(await shown(AbortSignal.abort()).result).toBe('interrupt');
  });

  it('rejects with what a component throws, and leaves the terminal as it was', async () => {
    const { terminal, result } = shown();
    const rejection = expect(result).rejects.toThrow('a fault in drawing');
    await terminal.until((now) => now[5] === 'line 5 of 6');
    for (let key = 0; key < 13; key += 1) {
      terminal.type('a');
      await sleep(5);
    }
    await rejection;
    await sleep(20);
    expect(terminal.alternate).toBe(false);
    expect(terminal.raw).toBe(false);
  });

  it('leaves the terminal as it was, once, when the process ends under it', async () => {
    const { terminal, result, exit } = shown();
    await terminal.until((now) => now[5] === 'line 5 of 6');
    exit();
    expect(terminal.raw).toBe(false);
    await sleep(20);
    expect(terminal.alternate).toBe(false);
    terminal.type('q');
    await sleep(50);
    expect(terminal.written.split('\x1b[?1049l')).toHaveLength(2);
    void result;
  });
});
