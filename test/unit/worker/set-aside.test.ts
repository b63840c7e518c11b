import { expect, test } from 'vitest';
import { SetAside } from '../../../worker/set-aside.js';
import { trialMessage } from './support/trial-message.js';

test('a sweep that was set aside is looked at again, later each time, by one slot at a time', () => {
  const aside = new SetAside();
  const trial = trialMessage({ sweepId: 's' });
  expect(aside.put('s', 'no data', trial, 0)).toBe(true);
  expect([aside.takeDue(4_999), aside.dueInMs(4_000)]).toEqual([undefined, 1_000]);
  expect(aside.takeDue(5_000)).toBe(trial);
  expect(aside.takeDue(5_000)).toBeUndefined();
  expect(aside.put('s', 'no data', trial, 5_000)).toBe(false);
  expect(aside.dueInMs(5_000)).toBe(10_000);
  // Another slot had leased of it at the same time.
  aside.put('s', 'no data', trial, 5_000);
  expect(aside.dueInMs(5_000)).toBe(10_000);
  for (let turn = 0; turn < 10; turn++) {
    aside.takeDue(1e9);
    aside.put('s', 'no data', trial, 0);
  }
  expect(aside.dueInMs(0)).toBe(60_000);
});

test('a change of the sweep has it looked at soon; another reason is news', () => {
  const aside = new SetAside();
  aside.put('s', 'no data', trialMessage(), 0);
  aside.hasten('s', 100);
  expect(aside.takeDue(100)).toBeDefined();
  aside.later('s', 100);
  expect(aside.dueInMs(100)).toBe(5_000);
  aside.hasten('s', 100);
  expect(aside.takeDue(100)).toBeDefined();
  expect(aside.put('s', 'no program', trialMessage(), 100)).toBe(true);
  expect(aside.reasons()).toEqual([{ sweepId: 's', reason: 'no program' }]);
  aside.delete('s');
  expect([aside.reasons(), aside.dueInMs(0)]).toEqual([[], undefined]);
});

test('a sweep of which nothing can be read waits for a change', () => {
  const aside = new SetAside();
  aside.put('s', 'makes no sense', undefined, 0);
  expect([aside.dueInMs(0), aside.takeDue(1e9)]).toEqual([undefined, undefined]);
});

test('a sweep that seems all right and is not costs leases more and more rarely, until one of its trials is trained', () => {
  const aside = new SetAside();
  const trial = trialMessage({ sweepId: 's' });
  const waits: number[] = [];
  for (let turn = 0; turn < 12; turn++) {
    aside.put('s', 'it does not start', trial, 0);
    waits.push(aside.dueInMs(0)! / 1_000);
    aside.takeDue(1e9);
    expect(aside.fits('s')).toBe(true);
  }
  expect(waits).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 1_280, 2_560, 3_600, 3_600]);
  aside.suits('s');
  aside.put('s', 'no data', trial, 0);
  expect(aside.dueInMs(0)).toBe(5_000);
});
