import type { Json } from '../../common/ids.js';
import type { Reference } from '../../common/objective.js';
import { configOf, type ListedSetting, type SpecValue, type SpecValues, type SweepSpec } from '../../proto/spec.js';
import { settingId, statedOf, trialIdWriter } from './content-ids.js';
import { gridSize } from './grid-size.js';
import { legacySettingId, legacyTrialId } from './legacy-ids.js';
import { automaticName } from './naming.js';

/** One combination of parameters. */
export interface Setting {
  readonly id: string;
  /** Unique in its sweep. */
  readonly name: string;
  /** What it states beyond the sweep's `train`. */
  readonly values: Readonly<Record<string, SpecValue>>;
  /** A value for each of the trainer's parameters. */
  readonly config: Readonly<Record<string, Json>>;
  /** How the file writes numbers of `config` that JSON would write otherwise; undefined where there are none. */
  readonly written: Readonly<Record<string, string>> | undefined;
  readonly reference: Reference | undefined;
}

/** Works a spec's settings out from their number, without storing them. */
export interface SettingEnumeration {
  /** The grid's settings and those listed. */
  readonly count: number;
  /** The setting at `index`, from 0; the grid's come first, its last axis varying fastest. */
  setting(index: number): Setting;
  /** A setting that is not enumerated. */
  listed(setting: ListedSetting): Setting;
  /** A trial's id; the dataset is given by its place. */
  trialId(setting: Setting, dataset: number, seed: number): string;
  /** All that logs may call the setting: its id, and what log formats 1 to 3 made of the same content. */
  knownSettingIds(setting: Setting): readonly string[];
  /** As `knownSettingIds`, of a trial. */
  knownTrialIds(setting: Setting, dataset: number, seed: number): readonly string[];
}

/** A sweep of a million settings asks for each of them, so what they share is prepared here once. */
export function enumerateSettings(spec: SweepSpec): SettingEnumeration {
  const { base, axes, listed, trainer, enumeration } = spec;
  const onGrid = gridSize(spec);
  const baseConfig = configOf(base);
  const baseStated = statedOf(base);
  const baseWritten = writtenOf(base);
  let stride = onGrid;
  const strides = axes.map(({ values }) => (stride /= values.length));

  const build = (values: Record<string, SpecValue>, name?: string, id?: string, reference?: Reference): Setting => {
    const config = { ...baseConfig, ...configOf(values) };
    const stated = { ...baseStated, ...statedOf(values) };
    return {
      id: id ?? (enumeration === 0 ? legacySettingId(trainer.name, config) : settingId(trainer, stated)),
      name: name ?? automaticName(spec, values),
      values,
      config,
      written: writtenOf(values, baseWritten),
      reference,
    };
  };
  const fromList = ({ id, name, values, reference }: ListedSetting) => build({ ...values }, name, id, reference);
  const writeTrialId = trialIdWriter(spec);
  const legacySetting = ({ config }: Setting) => legacySettingId(trainer.name, config);
  const legacyTrial = (setting: string, dataset: number, seed: number) =>
    legacyTrialId(setting, spec.datasets[dataset]!.value, seed);
  const trialId = ({ id }: Setting, dataset: number, seed: number) =>
    enumeration === 0 ? legacyTrial(id, dataset, seed) : writeTrialId(id, dataset, seed);
  return {
    count: onGrid + listed.length,
    setting(index) {
      if (index >= onGrid) return fromList(listed[index - onGrid]!);
      const values: Record<string, SpecValue> = {};
      for (let axis = 0; axis < axes.length; axis++) {
        const { key, values: choices } = axes[axis]!;
        values[key] = choices[Math.floor(index / strides[axis]!) % choices.length]!;
      }
      return build(values);
    },
    listed: fromList,
    trialId,
    knownSettingIds: (setting) => [setting.id, legacySetting(setting)],
    knownTrialIds: (setting, dataset, seed) => [
      trialId(setting, dataset, seed),
      legacyTrial(legacySetting(setting), dataset, seed),
    ],
  };
}

/** What is written otherwise of `values`, over what is of the values that they take the place of. */
function writtenOf(values: SpecValues, base?: Setting['written']): Setting['written'] {
  let written = base;
  for (const key in values) {
    const own = values[key]!.written;
    if (own !== undefined) written = { ...written, [key]: own };
    else if (written !== undefined)
      written = Object.fromEntries(Object.entries(written).filter(([each]) => each !== key));
  }
  return written;
}
