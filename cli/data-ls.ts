import Table from 'cli-table3';
import type { Command } from 'commander';
import { datasetFacts, type DatasetName } from '../worker/datasets/facts.js';
import { allDatasetStatuses } from '../worker/datasets/dataset-status.js';
import { dataDir, type Context } from './context.js';
import { dataDirFlag, withExample } from './flags.js';

/** `seedsweep data ls`: what of every dataset is here. */
export function addDataLs(data: Command, context: Context): void {
  const ls = data
    .command('ls')
    .description('List datasets and check their files.')
    .option('--json', 'print it as JSON');
  dataDirFlag(ls).action(async (flags: { dataDir?: string; json?: boolean }) => {
    const folder = dataDir(flags, context);
    const statuses = await allDatasetStatuses(folder);
    if (flags.json) return context.out(JSON.stringify({ dataDir: folder, datasets: statuses }, null, 2));
    const table = new Table({
      head: ['dataset', 'train', 'test', 'picture', 'state', 'MiB'],
      style: { head: [], border: [], compact: true },
    });
    for (const { name, state, bytes } of statuses) {
      const facts = datasetFacts[name as DatasetName];
      const size = facts.shape.join('×');
      table.push([
        name,
        facts.trainImages,
        facts.testImages,
        size,
        state,
        bytes > 0 ? (bytes / 2 ** 20).toFixed(1) : '',
      ]);
    }
    context.out(`${table.toString()}\nin ${folder}`);
    for (const { name, state, files } of statuses) {
      if (state !== 'missing' && state !== 'corrupt') continue;
      for (const file of files) if (file.state === 'corrupt') context.note(`${file.path} ${file.problem}.`);
      context.note(`${name}: ${state}. Get it with "seedsweep data fetch ${name}".`);
    }
  });
  withExample(ls, 'seedsweep data ls --data-dir ~/datasets');
}
