import type { Command } from 'commander';
import type { Context } from './context.js';
import { addDataFetch } from './data-fetch.js';
import { addDataLs } from './data-ls.js';
import { withExample } from './flags.js';

/** `seedsweep data …`: datasets, where they are and how to get them. */
export function addData(program: Command, context: Context): void {
  const data = program.command('data').description('Datasets: what is here, and how to get the rest.');
  withExample(data, 'seedsweep data ls', 'seedsweep data fetch mnist');
  for (const add of [addDataLs, addDataFetch]) add(data, context);
}
