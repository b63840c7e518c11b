import type { Facts, Item } from './facts.js';
import type { Confirmation, Notice } from './view-state.js';

/** The commands of one key; `pause` resumes a paused sweep. */
export type AskedCommand = 'pause' | 'cancel' | 'retry' | 'stop' | 'drain';

/** What a command is about: rows, or the item under the cursor. */
export interface Target {
  readonly cells: readonly number[];
  readonly item: Item | undefined;
}

/** The question to ask before a command is done, or why there is nothing to do. */
export function confirmationOf(command: AskedCommand, { cells, item }: Target, facts: Facts): Confirmation | Notice {
  if (command === 'drain') {
    if (!item?.worker) return nothing('There is no worker under the cursor.');
    const { worker, host } = item.worker;
    const question = `Drain ${worker} on ${host}? It finishes the trials it has, then ends.`;
    return { command: { kind: 'drain', worker, host }, question };
  }
  const { sweep } = facts;
  if (!sweep) return nothing('No sweep has been heard of yet.');
  switch (command) {
    case 'pause':
      if (sweep.state === 'paused') return { command: { kind: 'resume' }, question: `Resume ${sweep.id}?` };
      if (sweep.state !== 'running') return nothing(`The sweep is ${sweep.state}.`);
      return {
        command: { kind: 'pause' },
        question: `Pause ${sweep.id}? Running trials are finished, no other begins.`,
      };
    case 'cancel':
      if (sweep.unfinished === 0) return nothing('Every trial has ended.');
      return {
        command: { kind: 'cancel' },
        question: `Cancel ${sweep.id}? Its ${trials(sweep.unfinished)} not ended are given up.`,
      };
    case 'retry':
      if (sweep.failed === 0) return nothing('No trial has failed.');
      return { command: { kind: 'retry' }, question: `Try ${trials(sweep.failed)} that failed again?` };
    case 'stop':
      if (cells.length === 0) return nothing('There is no row under the cursor.');
      return {
        command: { kind: 'stop', cells },
        question: `Stop ${rowsText(cells, facts)}? What has not ended is cancelled.`,
      };
  }
}

/** The question before seeds are added. */
export function addSeedsQuestion(count: number, cells: readonly number[], facts: Facts): Confirmation {
  const seeds = count === 1 ? '1 seed' : `${count} seeds`;
  const each = cells.length === 1 ? '' : ` each, ${trials(count * cells.length)}`;
  return { command: { kind: 'addSeeds', cells, count }, question: `Add ${seeds} to ${rowsText(cells, facts)}${each}?` };
}

function rowsText(cells: readonly number[], { cellLabel }: Facts): string {
  return cells.length === 1 ? cellLabel(cells[0]!) : `${cells.length} rows`;
}

function trials(count: number): string {
  return count === 1 ? '1 trial' : `${count} trials`;
}

function nothing(text: string): Notice {
  return { text, tone: 'plain' };
}
