import { canonicalJson } from '../../common/ids.js';
import type { Json } from '../../common/ids.js';
import type { TrainerName } from '../../proto/train-config.js';
import type { GridAxis, ListedSetting, Sweep } from './compiled-sweep.js';
import { settingLabel } from './setting-label.js';
import { trainerFields } from './trainer-fields.js';

/**
 * One value of one key, worked out once: all keys of a configuration are independent, so a setting is put together from
 * cells without validating or serialising it again.
 */
export interface Cell {
  /** As the file states it. */
  readonly stated: Json;
  /** Merged with `train` and the defaults. */
  readonly complete: Json;
  /** Canonical JSON of `complete`: equal cells have equal text. */
  readonly text: string;
  readonly label: string;
}

/** The cells of a set of keys. */
export type CellMap = ReadonlyMap<string, Cell>;

/** A grid axis as cells. */
export interface CellAxis {
  readonly key: string;
  readonly cells: readonly Cell[];
}

/** The cells of `train` over the defaults: one for every key of the trainer's configuration, in its order. */
export function baseCells(trainer: TrainerName, train: Readonly<Record<string, Json | undefined>>): CellMap {
  return new Map(
    trainerFields(trainer).map((field) => {
      const complete = field.complete(train[field.key]);
      return [field.key, makeCell(field.key, complete, complete)];
    }),
  );
}

/** The cells of what one setting states, in the order of the trainer's configuration. */
export function paramCells(trainer: TrainerName, base: CellMap, params: ListedSetting['params']): CellMap {
  return new Map(
    trainerFields(trainer).flatMap((field) => {
      const stated = params[field.key];
      if (stated === undefined) return [];
      return [[field.key, makeCell(field.key, stated, field.complete(base.get(field.key)?.complete, stated))] as const];
    }),
  );
}

/** The cells of the grid's axes. */
export function axisCells(trainer: TrainerName, base: CellMap, grid: readonly GridAxis[]): CellAxis[] {
  const fields = new Map(trainerFields(trainer).map((field) => [field.key, field]));
  return grid.map(({ key, values }) => ({
    key,
    cells: values.map((stated) => makeCell(key, stated, fields.get(key)!.complete(base.get(key)?.complete, stated))),
  }));
}

/** Everything that settings are made of. */
export interface SettingCells {
  readonly trainer: TrainerName;
  readonly base: CellMap;
  readonly axes: readonly CellAxis[];
  readonly listed: readonly CellMap[];
}

export function sweepCells({ trainer, train, grid, settings }: Sweep): SettingCells {
  const base = baseCells(trainer, train);
  return {
    trainer,
    base,
    axes: axisCells(trainer, base, grid),
    listed: settings.map(({ params }) => paramCells(trainer, base, params)),
  };
}

/** How many settings the grid makes: `train` alone is one when nothing else is there. */
export function gridSize({ axes, listed }: Pick<SettingCells, 'axes' | 'listed'>): number {
  if (axes.length === 0) return listed.length === 0 ? 1 : 0;
  return axes.reduce((product, { cells }) => product * cells.length, 1);
}

function makeCell(key: string, stated: Json, complete: Json): Cell {
  return { stated, complete, text: canonicalJson(complete), label: settingLabel(key, complete) };
}
