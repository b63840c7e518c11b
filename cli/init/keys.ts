import { isParameterKey } from '../../common/trainer.js';
import { templateWords } from '../../worker/trainers/command/template.js';

/** What a sweep file calls an option of a program: its own name, unless that means something else there. */
export function keyOf(name: string): string {
  const bare = name.replace(/^-+/, '');
  const taken = Object.hasOwn(templateWords, bare) || ['name', 'reference'].includes(bare);
  if (!taken && isParameterKey(bare)) return bare;
  return `option-${bare.replace(/[^\p{L}\p{N}_.-]/gu, '-')}`;
}
