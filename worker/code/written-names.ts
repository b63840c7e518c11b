import type { Recipe } from '../../common/recipe.js';
import { ownNames } from '../trainers/command/form.js';

/** The names, at the top of a trainer's folder, that are no code: what its trials write, as the recipe says. */
export function writtenNames(recipe: Recipe | undefined): readonly string[] {
  return recipe?.kind === 'command' ? ownNames(recipe.read) : [];
}
