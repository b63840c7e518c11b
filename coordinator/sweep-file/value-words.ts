import { canonicalJson, type Json } from '../../common/ids.js';
import type { TrainerDefinition } from '../../common/trainer-definition.js';
import type { SpecValue } from '../../proto/spec.js';
import { gridValues, type SettingValue, type SettingValues } from './setting-values.js';
import { oneLine, unlike } from './short-words.js';

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
    // What seedsweep's own trainers are told is the number.
    ...(definition.own && value.written !== undefined && { written: value.written }),
    ...(value.complete !== undefined && !isStated(value) && { complete: value.complete }),
    ...wordsByKey.get(key)!.get(value.text)!,
  });
}

type Words = Pick<SpecValue, 'text' | 'label'>;

function wordsOf(definition: TrainerDefinition, key: string, values: ReadonlyMap<string, SettingValue>) {
  const written = [...values].map(([canonical, { complete }]) => {
    if (complete === undefined) return { canonical, text: 'none', label: oneLine(`${key} none`) };
    const { text, label } = definition.words(key, complete);
    return { canonical, text: oneLine(text) || 'empty', label: oneLine(label).replaceAll('·', '•') || key };
  });
  const amounts = new Map<string, number>();
  for (const { label } of written) amounts.set(label, (amounts.get(label) ?? 0) + 1);
  const taken = new Set<string>();
  const words = new Map<string, Words>();
  for (const { canonical, text, label } of written) {
    const plain = amounts.get(label) === 1 ? label : oneLine(`${key} ${canonical}`).replaceAll('·', '•');
    words.set(canonical, { text, label: unlike(taken, plain) });
  }
  return words;
}

function isStated({ stated, complete }: SettingValue): boolean {
  return stated !== undefined && canonicalJson(stated) === canonicalJson(complete as Json);
}
