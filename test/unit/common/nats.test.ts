import { expect, test } from 'vitest';
import { closedForGood } from '../../../common/nats.js';

test('a connection that the server closed for good is told of, with what to do', async () => {
  const closed = closedForGood({ closed: () => Promise.resolve(new Error('Authorization Violation')) });
  await expect(closed).rejects.toMatchObject({
    code: 'NATS_UNREACHABLE',
    message: expect.stringContaining('Authorization Violation') as string,
    remedy: expect.stringContaining('--nats') as string,
  });
});

test('a connection that we closed ourselves is nobody’s concern', async () => {
  const closed = closedForGood({ closed: () => Promise.resolve() });
  const pending = Symbol();
  expect(await Promise.race([closed, new Promise((resolve) => setTimeout(() => resolve(pending), 20))])).toBe(pending);
});
