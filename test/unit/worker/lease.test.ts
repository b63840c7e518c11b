import type { JsMsg } from '@nats-io/jetstream';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Lease } from '../../../worker/lease.js';
import { trialMessage } from './support/trial-message.js';

test('a lease extends itself until it is settled, and counts attempts on from those before its message', async () => {
  const said: string[] = [];
  const message = {
    info: { deliveryCount: 2 },
    working: () => said.push('working'),
    ack: () => said.push('ack'),
  } as unknown as JsMsg;
  const lease = new Lease(trialMessage({ priorAttempts: 3 }), message, 60);
  expect(lease.attempt).toBe(5);
  await sleep(100);
  lease.acknowledge();
  const heard = said.length;
  expect(said.at(-1)).toBe('ack');
  expect(heard).toBeGreaterThan(2);
  await sleep(60);
  expect(said).toHaveLength(heard);
});

test('a lease that the server cannot be told of any more runs out without harm', async () => {
  const gone = () => {
    throw new Error('CLOSED_CONNECTION');
  };
  const message = { info: { deliveryCount: 1 }, working: gone, ack: gone, nak: gone } as unknown as JsMsg;
  const lease = new Lease(trialMessage(), message, 15);
  // Thrown in a timer, it would end the process.
  await sleep(40);
  lease.giveBack();
  lease.acknowledge();
});
