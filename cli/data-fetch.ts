import type { Command } from 'commander';
import { datasetSources } from '../worker/datasets/catalog.js';
import { fetchDataset } from '../worker/datasets/fetch-dataset.js';
import { abortOnSignal } from './abort-on-signal.js';
import { dataDir, type Context } from './context.js';
import { requireDatasetName } from './dataset-name.js';
import { dataDirFlag, withExample } from './flags.js';
import { downloadBar, downloadLines } from './output/download-progress.js';

/** `seedsweep data fetch NAME`: downloads what of a dataset is not here. */
export function addDataFetch(data: Command, context: Context): void {
  const fetch = data
    .command('fetch <name>')
    .description(
      'Download a dataset and check it. Files that are there and right stay as they are; an interrupted download goes on where it stopped.',
    )
    .option('--mirror <url>', 'folder to download from instead of the known mirrors');
  dataDirFlag(fetch).action(async (text: string, flags: { dataDir?: string; mirror?: string }) => {
    const name = requireDatasetName(text);
    using stop = abortOnSignal('Interrupted; what was received is kept, and the same command goes on from there.');
    const folder = dataDir(flags, context);
    const progress = process.stderr.isTTY ? downloadBar(process.stderr) : downloadLines((line) => context.note(line));
    try {
      const status = await fetchDataset({
        dataDir: folder,
        dataset: name,
        source: datasetSources[name],
        signal: stop.signal,
        ...(flags.mirror === undefined ? {} : { mirrors: [flags.mirror] }),
        onProgress: (step) => progress.show(step),
      });
      progress.end();
      context.out(
        status.state === 'built-in'
          ? `${name} is drawn by seedsweep itself; nothing to fetch.`
          : `${name} is complete in ${folder}.`,
      );
    } finally {
      progress.end();
    }
  });
  withExample(fetch, 'seedsweep data fetch mnist --data-dir ~/datasets');
}
