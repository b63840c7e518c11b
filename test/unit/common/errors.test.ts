import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errorCodes, messageOf, SeedsweepError, type ErrorCode } from '../../../common/errors.js';

const codes = Object.keys(errorCodes) as ErrorCode[];

describe('docs/errors.md', () => {
  const page = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8');
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

  it('lists every code with its exit code and meaning, in the order of common/errors.ts', () => {
    const defined = codes.map((code) => [`\`${code}\``, String(errorCodes[code].exitCode), errorCodes[code].meaning]);
    expect(rows.map((cells) => cells.slice(0, 3))).toEqual(defined);
  });

  it('says for every code what to do next, in a sentence', () => {
    for (const cells of rows) {
      expect(cells).toHaveLength(4);
      expect(cells[3]).toMatch(/^[A-Z].{15,}\.$/);
    }
  });
});

describe('errorCodes', () => {
  it('knows no exit code that the commands do not promise', () => {
    expect(new Set(codes.map((code) => errorCodes[code].exitCode))).toEqual(new Set([1, 2, 3, 130]));
  });
});

describe('SeedsweepError', () => {
  it('carries code, remedy and cause, and takes exit code and retryability from its code', () => {
    const cause = new Error('refused');
    const error = new SeedsweepError('NATS_UNREACHABLE', 'No answer.', { remedy: 'Start it.', cause });
    expect(error).toMatchObject({
      name: 'SeedsweepError',
      message: 'No answer.',
      code: 'NATS_UNREACHABLE',
      remedy: 'Start it.',
      cause,
      exitCode: 3,
      retryable: true,
    });
    expect(new SeedsweepError('INVALID_INPUT', 'Wrong.')).toMatchObject({ exitCode: 2, retryable: false });
    expect(new SeedsweepError('INVALID_INPUT', 'Wrong.').remedy).toBeUndefined();
  });
});

describe('messageOf', () => {
  it('gives the message of an error, and the text of anything else that was thrown', () => {
    expect(messageOf(new RangeError('too far'))).toBe('too far');
    expect(messageOf('plain text')).toBe('plain text');
    expect(messageOf(undefined)).toBe('undefined');
  });
});
