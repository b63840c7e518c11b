import type { CodePart } from '../code.js';
import { seedsweep } from '../generated/seedsweep.js';
import { codec, required } from './codec.js';

import v1 = seedsweep.v1;

export const hasCodeRequestCodec = codec<{ hash: string }, v1.HasCodeRequest.$Properties, v1.HasCodeRequest>(
  v1.HasCodeRequest,
  ({ hash }) => ({ hash }),
  (m) => ({ hash: required(m.hash, 'hash') }),
);

export const hasCodeResponseCodec = codec<{ present: boolean }, v1.HasCodeResponse.$Properties, v1.HasCodeResponse>(
  v1.HasCodeResponse,
  ({ present }) => ({ present }),
  (m) => ({ present: required(m.present, 'present') }),
);

function partToWire(part: CodePart): v1.PutCodeRequest.$Properties {
  switch (part.kind) {
    case 'hash':
      return { hash: part.hash };
    case 'piece':
      return { piece: part.piece };
    case 'sha256':
      return { sha256: part.sha256 };
  }
}

function partFromWire({ hash, piece, sha256 }: v1.PutCodeRequest.$Properties): CodePart {
  if (typeof hash === 'string') return { kind: 'hash', hash };
  if (piece) return { kind: 'piece', piece };
  if (typeof sha256 === 'string') return { kind: 'sha256', sha256 };
  throw new RangeError('the message lacks a part that this version knows');
}

export const putCodeRequestCodec = codec<CodePart, v1.PutCodeRequest.$Properties, v1.PutCodeRequest>(
  v1.PutCodeRequest,
  partToWire,
  partFromWire,
);

export const putCodeResponseCodec = codec<{ stored: boolean }, v1.PutCodeResponse.$Properties, v1.PutCodeResponse>(
  v1.PutCodeResponse,
  ({ stored }) => ({ stored }),
  (m) => ({ stored: required(m.stored, 'stored') }),
);
