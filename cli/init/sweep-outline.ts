import type { ArgumentStyle } from '../../common/recipe.js';
import type { HelpOption } from './help/help-option.js';
import type { Roles } from './roles.js';
import type { FoundMetric } from './script/find-metrics.js';
import type { ScriptCommand } from './script/script-command.js';

/** One thing that a sweep varies. */
export interface Axis {
  /** What the program calls it. */
  readonly name: string;
  /** Undefined where the program's help does not tell of it. */
  readonly option: HelpOption | undefined;
  /** As the program writes them. */
  readonly values: readonly string[];
}

/** All that a new sweep file says. */
export interface SweepOutline {
  readonly name: string;
  readonly command: Pick<ScriptCommand, 'label' | 'words'>;
  /** Relative to the sweep file, with forward slashes. */
  readonly directory: string;
  readonly args: ArgumentStyle;
  /** Empty where nothing tells of them. */
  readonly options: readonly HelpOption[];
  readonly roles: Roles;
  /** Where the program's options are known: by its help, by its use of seedsweep's client, or not. */
  readonly source: 'help' | 'client' | 'none';
  /** Empty where the program has one, and its name for it is not known. */
  readonly datasets: readonly string[];
  /** Empty where a person has to fill them in. */
  readonly metrics: readonly FoundMetric[];
  readonly vary: readonly Axis[];
  readonly seeds: number;
}

/** Whether the option is the sweep's list of datasets. */
export function isDatasetAxis(option: HelpOption, { roles, datasets }: SweepOutline): boolean {
  return option === roles.dataset && datasets.length > 0;
}

/** Whether the sweep varies the option. */
export function isVaried(option: HelpOption, { vary }: SweepOutline): boolean {
  return vary.some((axis) => axis.option === option);
}

/** Whether the file states one value of the option for all settings: what the program needs, and what it counts. */
export function isFixed(option: HelpOption, outline: SweepOutline): boolean {
  const { seed, steps } = outline.roles;
  if (option === seed || isDatasetAxis(option, outline) || isVaried(option, outline)) return false;
  if (option.positional || (option.required && option.default === undefined)) return true;
  return option === steps?.option && option.default !== undefined;
}

/** Options that a person has to fill in. */
export function toFillIn(outline: SweepOutline): readonly HelpOption[] {
  return outline.options.filter(
    (option) => isFixed(option, outline) && option.default === undefined && option.choices.length === 0,
  );
}
