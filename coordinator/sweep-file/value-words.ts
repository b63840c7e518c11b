import { canonicalJson, type Json } from '../../common/ids.js';
import { printable } from '../../common/printable.js';
import type { TrainerDefinition } from '../../common/trainer-definition.js';
import type { SpecValue } from '../../proto/spec.js';
import { maxWords } from './limits.js';
import { unlike } from './unlike.js';
import { gridValues, type SettingValue, type SettingValues } from './setting-values.js';

/** Gives a value of a parameter its words. */
export type ValueWriter = (key: string, value: SettingValue) => SpecValue;

/**
 * Values with their words, as they stand in a spec: short and printable. Different values of one parameter have different
 * labels, and none holds what stands between labels, so that names made of labels tell settings apart.
 */
export function valueWriter(definition: TrainerDefinition, values: SettingValues): ValueWriter {
  const wordsByKey = new Map(
    [...values.base].map(([key, base]) => {
      const all = [base, ...gridValues(values, key), ...values.listed.flatMap(({ own }) => own.get(key) ?? [])];
      return [key, wordsOf(definition, key, new Map(all.map((value) => [value.text, value])))];
    }),
  );
  return (key, value) => ({
    ...(value.stated !== undefined && { stated: value.stated }),
    ...(value.complete !== undefined && !isStated(value) && { complete: value.complete }),
    ...wordsByKey.get(key)!.get(value.text)!,
  });
}

type Words = Pick<SpecValue, 'text' | 'label'>;

function wordsOf(definition: TrainerDefinition, key: string, values: ReadonlyMap<string, SettingValue>) {
  const written = [...values].map(([canonical, { complete }]) => {
    if (complete === undefined) return { canonical, text: 'none', label: clean(`${key} none`) };
    const { text, label } = definition.words(key, complete);
    return { canonical, text: clean(text) || 'empty', label: clean(label).replaceAll('·', '•') || key };
  });
  const amounts = new Map<string, number>();
  for (const { label } of written) amounts.set(label, (amounts.get(label) ?? 0) + 1);
  const taken = new Set<string>();
  const words = new Map<string, Words>();
  for (const { canonical, text, label } of written) {
    const plain = amounts.get(label) === 1 ? label : clean(`${key} ${canonical}`).replaceAll('·', '•');
    words.set(canonical, { text, label: unlike(taken, plain) });
  }
  return words;
}

function isStated({ stated, complete }: SettingValue): boolean {
  return stated !== undefined && canonicalJson(stated) === canonicalJson(complete as Json);
}

/** On one line, without spaces at either end, and not too long. */
function clean(words: string): string {
  const text = printable(words).trim();
  return text.length <= maxWords ? text : `${text.slice(0, maxWords - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
