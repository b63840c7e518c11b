import { posix } from 'node:path';
import type { MetricSource, Recipe } from '../../common/recipe.js';

/** The names, at the top of the folder where a program runs, of what it writes and trials read; `${…}` may be in them. */
export function ownNames(read: readonly MetricSource[]): readonly string[] {
  const names = read.flatMap((source) => {
    if (source.kind === 'stdout' || source.path.startsWith('${')) return [];
    const [first = ''] = posix.normalize(source.path).split('/');
    return ['', '.', '..'].includes(first) ? [] : [first];
  });
  return [...new Set(names)];
}

/** As {@link ownNames}, of a recipe; a module writes nothing that trials read. */
export function ownNamesOf(recipe: Recipe | undefined): readonly string[] {
  return recipe?.kind === 'command' ? ownNames(recipe.read) : [];
}
