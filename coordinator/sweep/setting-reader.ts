import { hash } from 'node:crypto';
import type { Json } from '../../common/ids.js';
import { gridSize, sweepCells } from './cells.js';
import type { Cell, CellMap, SettingCells } from './cells.js';
import type { Setting } from './plan.js';
import { automaticName, namingKeys } from './setting-names.js';
import type { Sweep } from './sweep.js';

/** Works settings out from their index, without storing them. */
export interface SettingReader {
  readonly count: number;
  /** The setting at `index`, from 0; the grid's come first, its last axis varying fastest. */
  read(index: number): Setting;
}

export function settingReader(sweep: Sweep): SettingReader {
  const cells = sweepCells(sweep);
  const onGrid = gridSize(cells);
  const names = namingKeys(cells);
  const keys = [...cells.base.keys()];
  const sortedKeys = [...keys].sort();

  const build = (params: CellMap, name: string | undefined): Setting => {
    const cellOf = (key: string): Cell => params.get(key) ?? cells.base.get(key)!;
    const config: Record<string, Json> = {};
    for (const key of keys) config[key] = cellOf(key).complete;
    const stated: Record<string, Json> = {};
    for (const [key, cell] of params) stated[key] = cell.stated;
    return {
      id: settingId(sweep.trainer, sortedKeys, cellOf),
      name: name ?? automaticName(names, cellOf),
      params: stated,
      config,
    };
  };
  return {
    count: onGrid + sweep.settings.length,
    read(index) {
      if (index < onGrid) return build(gridPoint(cells, index), undefined);
      const listed = sweep.settings[index - onGrid]!;
      const setting = build(cells.listed[index - onGrid]!, listed.name);
      return listed.reference ? { ...setting, reference: listed.reference } : setting;
    },
  };
}

/** The cells of the grid's setting at `index`, in the order of the axes. */
function gridPoint({ axes }: SettingCells, index: number): CellMap {
  const chosen: [string, Cell][] = [];
  let rest = index;
  for (let position = axes.length - 1; position >= 0; position--) {
    const { key, cells } = axes[position]!;
    chosen.unshift([key, cells[rest % cells.length]!]);
    rest = Math.floor(rest / cells.length);
  }
  return new Map(chosen);
}

/** The same as shortHash(canonicalJson({ trainer, config }), 12), from cells that are canonical JSON already. */
function settingId(trainer: string, sortedKeys: readonly string[], cellOf: (key: string) => Cell): string {
  const config = sortedKeys.map((key) => `"${key}":${cellOf(key).text}`).join(',');
  return hash('sha256', `{"config":{${config}},"trainer":"${trainer}"}`, 'hex').slice(0, 12);
}
