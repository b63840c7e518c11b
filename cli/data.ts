import Table from 'cli-table3';
import type { Command } from 'commander';
import { SeedsweepError } from '../common/errors.js';
import { datasetFacts, datasetNames, type DatasetName } from '../proto/datasets.js';
import { datasetSources } from '../worker/datasets/catalog.js';
import { allDatasetStatuses } from '../worker/datasets/dataset-status.js';
import { fetchDataset } from '../worker/datasets/fetch-dataset.js';
import { dataDir, type Context } from './context.js';
import { dataDirFlag, withExample } from './flags.js';

/** A line of progress at most this often. */
const PROGRESS_MS = 1_000;

/** `seedsweep data ls|fetch`: datasets, where they are and how to get them. */
export function addData(program: Command, context: Context): void {
  const data = program.command('data').description('Datasets: what is here, and how to get the rest.');
  withExample(data, 'seedsweep data ls', 'seedsweep data fetch mnist');

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
    for (const { name, state } of statuses) {
      if (state === 'missing' || state === 'corrupt')
        context.note(`${name}: ${state}. Get it with "seedsweep data fetch ${name}".`);
    }
  });
  withExample(ls, 'seedsweep data ls --data-dir ~/datasets');

  const fetch = data
    .command('fetch <name>')
    .description('Download a dataset and check it. Files that are there and right stay as they are.')
    .option('--mirror <url>', 'folder to download from instead of the known mirrors');
  dataDirFlag(fetch).action(async (name: string, flags: { dataDir?: string; mirror?: string }) => {
    if (!datasetNames.includes(name as DatasetName)) {
      throw new SeedsweepError('NOT_FOUND', `There is no dataset "${name}".`, {
        remedy: `Known: ${datasetNames.join(', ')}.`,
      });
    }
    const stop = new AbortController();
    process.once('SIGINT', () => {
      stop.abort(new SeedsweepError('INTERRUPTED', 'Interrupted; what was complete is kept.'));
    });
    const folder = dataDir(flags, context);
    let notedMs = 0;
    const status = await fetchDataset({
      dataDir: folder,
      dataset: name,
      source: datasetSources[name as DatasetName],
      signal: stop.signal,
      ...(flags.mirror === undefined ? {} : { mirrors: [flags.mirror] }),
      onProgress({ file, receivedBytes, totalBytes }) {
        if (performance.now() - notedMs < PROGRESS_MS && receivedBytes < totalBytes) return;
        notedMs = performance.now();
        context.note(`${file}: ${(receivedBytes / 2 ** 20).toFixed(1)} of ${(totalBytes / 2 ** 20).toFixed(1)} MiB`);
      },
    });
    context.out(
      status.state === 'built-in'
        ? `${name} is drawn by seedsweep itself; nothing to fetch.`
        : `${name} is complete in ${folder}.`,
    );
  });
  withExample(fetch, 'seedsweep data fetch mnist --data-dir ~/datasets');
}
