// A slot program that trains nothing: it says what there is in the folder with the sweep's code. See code.test.ts.
import { readdirSync } from 'node:fs';

process.on('message', ({ kind, run, codeDirectory }) => {
  if (kind === 'stop') return;
  const say = (statement) => process.send([{ run, ...statement }]);
  say({ kind: 'taken' });
  say({ kind: 'started', engine: codeDirectory === undefined ? 'no code' : readdirSync(codeDirectory).join(' ') });
  say({ kind: 'finished' });
});
process.on('disconnect', () => process.exit(0));
