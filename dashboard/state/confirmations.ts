import { count } from '../../common/words.js';
import type { Facts, Item } from './facts.js';
import type { Confirmation, Notice } from './view-state.js';

/** The commands of one key; `pause` resumes a paused sweep. */
export type AskedCommand = 'pause' | 'cancel' | 'reopen' | 'prune' | 'drain';

/** What a command is about: rows, or the item under the cursor. */
export interface Target {
  readonly entries: readonly number[];
  readonly item: Item | undefined;
}

/** The question to ask before a command is done, or why there is nothing to do. */
export function confirmationOf(command: AskedCommand, { entries, item }: Target, facts: Facts): Confirmation | Notice {
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
        question: `Cancel ${sweep.id}? Its ${count(sweep.unfinished, 'trial')} not ended are given up.`,
      };
    case 'reopen':
      if (sweep.failed === 0) return nothing('No trial has failed.');
      return { command: { kind: 'reopen' }, question: `Try ${count(sweep.failed, 'trial')} that failed again?` };
    case 'prune':
      if (entries.length === 0) return nothing('There is no row under the cursor.');
      return {
        command: { kind: 'prune', entries },
        question: `Stop ${rowsText(entries, facts)}? What has not ended is cancelled.`,
      };
  }
}

/** The question before seeds are added. */
export function extendQuestion(seeds: number, entries: readonly number[], facts: Facts): Confirmation {
  const each = entries.length === 1 ? '' : ` each, ${count(seeds * entries.length, 'trial')}`;
  return {
    command: { kind: 'extend', entries, count: seeds },
    question: `Add ${count(seeds, 'seed')} to ${rowsText(entries, facts)}${each}?`,
  };
}

function rowsText(entries: readonly number[], { entryLabel }: Facts): string {
  return entries.length === 1 ? entryLabel(entries[0]!) : count(entries.length, 'row');
}

function nothing(text: string): Notice {
  return { text, tone: 'plain' };
}
