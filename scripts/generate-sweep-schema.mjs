// Writes sweeps/sweep.schema.json from the schema that checks sweep files for the built-in trainers.
// With --check: compares instead, exit code 1.
import { readFile, writeFile } from 'node:fs/promises';
import { sweepJsonSchemaText } from '../dist/coordinator/sweep-file/sweep-json-schema.js';
import { trainerForms } from '../dist/cli/trainer-forms.js';
import { builtinTrainers } from '../dist/worker/trainers/definitions.js';

const target = new URL('../sweeps/sweep.schema.json', import.meta.url);
const text = sweepJsonSchemaText(builtinTrainers, trainerForms);

if (process.argv.includes('--check')) {
  const present = await readFile(target, 'utf8').catch(() => '');
  if (present !== text) {
    console.error(
      'sweeps/sweep.schema.json does not match coordinator/sweep-file/sweep-schema.ts and worker/trainers/; ' +
        'run "npm run build && npm run schema".',
    );
    process.exitCode = 1;
  }
} else {
  await writeFile(target, text);
}
