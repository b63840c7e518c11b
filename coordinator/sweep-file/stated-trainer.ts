import { relative, sep } from 'node:path';
import type { Json } from '../../common/ids.js';
import { authorsVersion } from '../../common/network-version.js';
import type { CommandRecipe, MetricSource, ModuleRecipe } from '../../common/recipe.js';
import type { MetricDescriptor } from '../../common/trainer.js';
import type { SweepSpec } from '../../proto/spec.js';

/** What a sweep file has under `trainer` to have the same trainer again, in the folder `spec.place.home`. */
export function statedTrainer(spec: SweepSpec): Json {
  const { recipe, trainer } = spec;
  if (!recipe) return trainer.name;
  return recipe.kind === 'command' ? statedCommand(spec, recipe) : statedModule(spec, recipe);
}

function statedModule({ trainer: { name, version }, place }: SweepSpec, { kind, file }: ModuleRecipe): Json {
  // What the axes add to a network's version is no author's.
  const stated = kind === 'model' ? authorsVersion(version) : version;
  return { [kind]: `./${file}`, name, version: stated, ...(place?.code?.shipped === true && { ship: true }) };
}

function statedCommand({ trainer, place }: SweepSpec, recipe: CommandRecipe): Json {
  const { command, args, booleans, environment, read, limits } = recipe;
  const { unit, parameter, total } = trainer.progress;
  const steps = parameter === undefined ? total : `\${${parameter}}`;
  const hasArgs = command.includes('${args}');
  return {
    command,
    ...((hasArgs || args === 'none') && { args }),
    ...(hasArgs && { booleans }),
    ...(Object.keys(recipe.names).length > 0 && { names: recipe.names }),
    ...(place?.code && { directory: relative(place.home, place.code.directory).split(sep).join('/') || '.' }),
    ...(Object.keys(environment).length > 0 && { environment }),
    metrics: Object.fromEntries(trainer.metrics.map((metric) => [metric.name, statedMetric(metric)])),
    read: read.map(statedSource),
    progress: { unit, ...(steps !== undefined && { total: steps }) },
    ...(Object.keys(limits).length > 0 && { limits: { ...limits } }),
    ...(place?.code?.shipped === true && { ship: true }),
  };
}

function statedMetric({ goal, unit, range, group }: MetricDescriptor): Json {
  if (goal !== undefined && unit === '' && range === undefined && group === undefined) return goal;
  return {
    ...(goal !== undefined && { goal }),
    ...(unit !== '' && { unit }),
    ...(range !== undefined && { range }),
    ...(group !== undefined && { group }),
  };
}

function statedSource(source: MetricSource): Json {
  switch (source.kind) {
    case 'stdout':
      return source.pattern === undefined ? 'stdout' : { pattern: source.pattern };
    case 'csv':
      return { csv: source.path };
    case 'tensorboard':
      return { tensorboard: source.path };
  }
}
