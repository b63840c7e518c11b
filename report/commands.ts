import type { SweepReport } from './report-data.js';

/** Commands that run a sweep again, a line each. A sweep that was stored without its file is written from what is stored. */
export function reproduceCommands({
  source,
  observation,
}: Pick<SweepReport, 'source' | 'observation'>): readonly string[] {
  const { id } = observation.sweep;
  const file = source ? source.file : `${id}.yaml`;
  const flags = (source?.overrides ?? []).map(quotedFlag).join(' ');
  return [
    `seedsweep show ${id} ${source ? '--source' : '--yaml'} > ${quoted(file)}`,
    `seedsweep run ${quoted(file)}${flags === '' ? '' : ` ${flags}`}`,
    `seedsweep report ${id}`,
  ];
}

/** A flag as it is stored, `--set path=value`, with its value as a shell takes it. */
function quotedFlag(flag: string): string {
  const space = flag.indexOf(' ');
  return space < 0 ? flag : `${flag.slice(0, space)} ${quoted(flag.slice(space + 1))}`;
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
