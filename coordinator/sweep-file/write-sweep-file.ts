import { Document, stringify, YAMLMap, YAMLSeq } from 'yaml';
import { canonicalJson, type Json } from '../../common/ids.js';
import { printable } from '../../common/printable.js';
import { completeOf, type SpecValue, type SpecValues, type SweepSpec } from '../../proto/spec.js';
import { statedTrainer } from './stated-trainer.js';
import { isStatedName } from './stated-name.js';

/**
 * A sweep file (YAML) that loads, with the same trainer, to a sweep with the same id: what is stated stands as keys, and
 * what is defaulted as comments. `comments` come first, a line each. Where a sweep was stored as a sweep file
 * (enumeration 0) nobody knows what was defaulted: every value is stated, and the sweep that it loads to has another id.
 */
export function writeSweepFile(spec: SweepSpec, comments: readonly string[]): string {
  const { seeds, datasets, axes, listed } = spec;
  const document = new Document(null);
  // What is repeated is written out: a reader allows few aliases.
  const node = (value: unknown) => document.createNode(value, { aliasDuplicateObjects: false, flow: true });
  const block = (entries: readonly (readonly [string, unknown])[]) => {
    const map = new YAMLMap(document.schema);
    for (const [key, value] of entries)
      map.set(key, value instanceof YAMLMap || value instanceof YAMLSeq ? value : node(value));
    return map;
  };
  const stated = statedIn(spec);
  const statedEntries = (values: SpecValues) =>
    Object.entries(values).flatMap(([key, value]) => {
      const json = stated(value);
      return json === undefined ? [] : [[key, json] as const];
    });

  const train = block(statedEntries(spec.base));
  train.comment = commentOf(defaults(spec.base, stated));
  const grid = axes.map(({ key, values }) => [key, values.map((value) => stated(value) ?? null)] as const);
  const settings = new YAMLSeq(document.schema);
  for (const { name, values, reference } of listed) {
    settings.add(
      block([
        // What a file cannot call a setting was made from its values, and will be again.
        ...(isStatedName(name) ? [['name', name] as const] : []),
        ...statedEntries(values),
        ...(reference ? [['reference', reference] as const] : []),
      ]),
    );
  }
  document.contents = block([
    ['name', spec.name],
    ['trainer', statedTrainer(spec)],
    ['datasets', datasets.map(({ value }) => value)],
    ['seeds', seeds.every((seed, index) => seed === index) ? seeds.length : seeds],
    ['objective', spec.objective],
    ['train', train],
    ...(grid.length > 0 ? [['grid', block(grid)] as const] : []),
    ...(listed.length > 0 ? [['settings', settings] as const] : []),
    ['retry', spec.retry],
  ]);
  document.commentBefore = commentOf(comments);
  return document.toString({ lineWidth: 120 });
}

/** What a sweep file has to state of a value; undefined where it states nothing. */
function statedIn({ enumeration }: SweepSpec): (value: SpecValue) => Json | undefined {
  switch (enumeration) {
    case 0:
      return (value) => (value.stated === undefined && value.complete === undefined ? undefined : completeOf(value));
    case 1:
      return ({ stated }) => stated;
  }
}

/** What is not stated of the values that all settings share. */
function defaults(base: SpecValues, stated: (value: SpecValue) => Json | undefined): string[] {
  return Object.entries(base).flatMap(([key, value]) => {
    const { complete } = value;
    const json = stated(value);
    if (complete === undefined || (json !== undefined && canonicalJson(json) === canonicalJson(complete))) return [];
    const text = stringify(complete, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd();
    return [`${json === undefined ? 'by default' : 'with its defaults'}: ${key}: ${text}`];
  });
}

/** A comment of these lines; none when there are none. */
function commentOf(lines: readonly string[]): string | null {
  return lines.length === 0 ? null : lines.map((line) => ` ${printable(line)}`).join('\n');
}
