import type { TrainerDefinition, TrainerForm } from '../../common/trainer-definition.js';
import { enumerate } from '../../common/words.js';
import { expectation } from './expectation.js';
import { explainIssues } from './explain-issues.js';
import { isRawMap, rawMap } from './raw-sweep.js';
import type { SweepDraft } from './sweep-draft.js';
import { closest } from './words.js';

/**
 * The trainer of its own that a sweep file has under `trainer`; undefined when it names one instead, or when what is
 * there has faults, which are added to the draft's. `home` is the file's folder, absolute.
 */
export async function readOwnTrainer(
  { data, faults, readable }: SweepDraft,
  forms: readonly TrainerForm[],
  home: string,
): Promise<TrainerDefinition | undefined> {
  const sweep = rawMap(data);
  const stated = sweep['trainer'];
  if (!readable || !isRawMap(stated) || !faults.sound('trainer')) return undefined;
  const form = forms.find(({ key }) => Object.hasOwn(stated, key));
  const keys = forms.map(({ key }) => key);
  if (!form) {
    const near = Object.keys(stated)
      .map((key) => closest(key, keys))
      .find((key) => key !== undefined);
    faults.add({
      path: ['trainer'],
      message: `\`trainer\` says nothing of ${enumerate(keys, 'or')}.`,
      remedy:
        near === undefined
          ? 'Write for example { command: [python, train.py, "${args}"], … }.'
          : `Did you mean \`${near}\`?`,
    });
    return undefined;
  }
  const checked = form.schema.safeParse(stated, { error: expectation });
  if (!checked.success) {
    const issues = checked.error.issues.map((issue) => ({ ...issue, path: ['trainer', ...issue.path] }));
    const expected = { schema: form.schema, at: ['trainer'], trainer: undefined, trainers: [] };
    for (const complaint of explainIssues(issues, data, expected)) faults.add(complaint);
    return undefined;
  }
  return form.read(sweep, home, ({ target, ...fault }) =>
    faults.add({ ...fault, ...(target === 'key' && { target }) }),
  );
}
