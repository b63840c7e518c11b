import { hash } from 'node:crypto';
import type { Json } from '../../common/ids.js';
import { gridSize, sweepCells } from '../sweep-file/setting-values.js';
import type { Cell } from '../sweep-file/setting-values.js';
import { automaticName, namingKeys } from '../sweep-file/setting-names.js';
import type { Reference, Sweep } from '../sweep-file/compiled-sweep.js';

/** One combination of hyperparameters. */
export interface Setting {
  /** 12 hexadecimal digits: the hash of trainer and complete configuration. */
  readonly id: string;
  /** Unique in its sweep. */
  readonly name: string;
  /** Only what the grid or the listed setting states. */
  readonly params: Readonly<Record<string, Json>>;
  /** The trainer's complete, valid configuration. */
  readonly config: unknown;
  readonly reference?: Reference;
}

/** Works settings out from their index, without storing them. */
export interface SettingReader {
  readonly count: number;
  /** The setting at `index`, from 0; the grid's come first, its last axis varying fastest. */
  read(index: number): Setting;
}

/** A sweep of a million settings asks for each of them, so what they share is prepared here once. */
export function settingReader(sweep: Sweep): SettingReader {
  const cells = sweepCells(sweep);
  const onGrid = gridSize(cells);
  const keys = [...cells.base.keys()];
  const baseRow = [...cells.base.values()];
  const names = namingKeys(cells).map((key) => keys.indexOf(key));
  const idOf = idWriter(sweep.trainer, keys);

  let stride = onGrid;
  const axes = cells.axes.map((axis) => {
    stride /= axis.cells.length;
    return { key: axis.key, position: keys.indexOf(axis.key), cells: axis.cells, stride };
  });

  /** `row` holds a cell for each of `keys`. */
  const build = (row: readonly Cell[], params: Record<string, Json>, name?: string): Setting => {
    const config: Record<string, Json> = {};
    for (let position = 0; position < keys.length; position++) config[keys[position]!] = row[position]!.complete;
    return { id: idOf(row), name: name ?? automaticName(names.map((position) => row[position]!)), params, config };
  };
  return {
    count: onGrid + sweep.settings.length,
    read(index) {
      const row = baseRow.slice();
      if (index < onGrid) {
        const params: Record<string, Json> = {};
        for (const axis of axes) {
          const cell = axis.cells[Math.floor(index / axis.stride) % axis.cells.length]!;
          row[axis.position] = cell;
          params[axis.key] = cell.stated;
        }
        return build(row, params);
      }
      const { name, params, reference } = sweep.settings[index - onGrid]!;
      for (const [key, cell] of cells.listed[index - onGrid]!) row[keys.indexOf(key)] = cell;
      const setting = build(row, { ...params }, name);
      return reference ? { ...setting, reference } : setting;
    },
  };
}

/**
 * Writes the same as shortHash(canonicalJson({ trainer, config }), 12), from cells that hold canonical JSON already.
 * `keys` name the positions of a row.
 */
function idWriter(trainer: string, keys: readonly string[]): (row: readonly Cell[]) => string {
  const sorted = [...keys.entries()].sort(([, a], [, b]) => (a < b ? -1 : 1));
  const parts = sorted.map(([position, key], order) => ({ position, lead: `${order === 0 ? '' : ','}"${key}":` }));
  const end = `},"trainer":"${trainer}"}`;
  return (row) => {
    let text = '{"config":{';
    for (const { position, lead } of parts) text += lead + row[position]!.text;
    return hash('sha256', text + end, 'hex').slice(0, 12);
  };
}
