import type { Command } from 'commander';
import type { Context } from './context.js';
import { addDataDescribe } from './data-describe.js';
import { addDataFetch } from './data-fetch.js';
import { addDataLs } from './data-ls.js';
import { withExample } from './flags.js';

/** `seedsweep data …`: datasets, where they are, how to get them and what is in them. */
export function addData(program: Command, context: Context): void {
  const data = program.command('data').description('Datasets: what is here, how to get the rest, and what is in them.');
  withExample(data, 'seedsweep data ls', 'seedsweep data fetch mnist', 'seedsweep data describe mnist');
  for (const add of [addDataLs, addDataFetch, addDataDescribe]) add(data, context);
}
