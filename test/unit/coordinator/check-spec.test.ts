import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Json } from '../../../common/ids.js';
import { messageOf, SeedsweepError } from '../../../common/errors.js';
import { maxSpecBytes } from '../../../common/limits.js';
import { checkSpec } from '../../../coordinator/check-spec.js';
import { settingId, statedOf, sweepIdOf } from '../../../coordinator/plan/content-ids.js';
import type { SweepSpec } from '../../../proto/spec.js';
import { planOf } from '../../support/plans.js';
import { specOf } from '../../support/sweeps.js';
import { arbitrarySweepFile } from './sweep-file/arbitrary-sweep.js';

const spec = specOf(
  'name: a\ntrainer: lenet5\ndatasets: [mnist, strokes]\nseeds: 3\ntrain: { epochs: 5 }\n' +
    'grid: { learningRate: [0.01, 0.1], init: [he, random] }\n' +
    'settings: [{ name: Mine, learningRate: 0.5, reference: { mean: 0.9, std: 0.1 } }, { batchSize: 7 }]',
);

/** Anything of a spec may be written over. */
type Loose<T> = Json extends T ? T : T extends object ? { -readonly [Key in keyof T]: Loose<T[Key]> } : T;
type LooseSpec = Loose<SweepSpec>;

const copy = () => JSON.parse(JSON.stringify(spec)) as LooseSpec;

/** The spec with a change, and the ids that its content then has: whoever forges a spec can work them out. */
function forged(change: (spec: LooseSpec) => unknown): SweepSpec {
  const changed = copy();
  change(changed);
  const { trainer, base, listed } = changed as SweepSpec;
  const own = listed.map((setting) => ({ ...setting, id: settingId(trainer, statedOf(base, setting.values)) }));
  return { ...(changed as SweepSpec), listed: own, id: sweepIdOf({ ...(changed as SweepSpec), listed: own }) };
}

/** The spec with a change, and the ids that it had. */
function broken(change: (spec: LooseSpec) => unknown): unknown {
  const changed = copy();
  change(changed);
  return changed;
}

const nested = (depth: number) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as Json;
/** As a hostile client sends it: `"__proto__"` is a key like any other in JSON. */
const withProto = (map: object) =>
  JSON.parse(JSON.stringify({ proto: {}, ...map }).replace('proto', '__proto__')) as never;

function complaintAbout(claimed: unknown): string {
  try {
    checkSpec(claimed as SweepSpec);
  } catch (error) {
    expect(error).toBeInstanceOf(SeedsweepError);
    expect(error).toMatchObject({ code: 'INVALID_INPUT', remedy: expect.stringContaining('same version') as string });
    return messageOf(error);
  }
  throw new Error('the spec was taken');
}

describe('the check of a spec that came over the wire', () => {
  test('takes whatever the compiler makes, and changes nothing of it', () => {
    expect(checkSpec(copy() as SweepSpec)).toEqual(spec);
    fc.assert(
      fc.property(arbitrarySweepFile, (file) => {
        const compiled = JSON.parse(JSON.stringify(specOf(stringify(file)))) as SweepSpec;
        expect(checkSpec(compiled)).toBe(compiled);
      }),
    );
    // A forged spec without a change is none: what the tests below are refused for is their change.
    expect(checkSpec(forged(() => undefined))).toEqual(spec);
  });

  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'version undefined'],
    ['null', null, 'version undefined'],
    ['a text', 'spec', 'version undefined'],
    ['a version to come', broken((each) => (each.version = 2)), 'version 2; this coordinator reads 1'],
    ['the enumeration of old logs', broken((each) => (each.enumeration = 0)), 'at enumeration'],
    ['a key that no spec has', broken((each) => Object.assign(each, { extra: 1 })), 'extra'],
    ['a part left out', broken((each) => delete (each as Partial<LooseSpec>).axes), 'at axes'],
    ['another sweep’s id', broken((each) => (each.id = 'a-00000000')), '"a-00000000" is not the id of its content'],
    ['a seed that its id knows nothing of', broken((each) => each.seeds.push(9)), 'is not the id of its content'],
    [
      'a setting with another’s id',
      broken((each) => (each.listed[0]!.id = '0123456789abcdef')),
      '"0123456789abcdef" is not its setting\'s id',
    ],
    ['a name that is no word', forged((each) => (each.name = 'a.b')), 'at name'],
    ['a name with a line break', forged((each) => (each.listed[0]!.name = 'a\nb')), 'at listed.0.name'],
    ['no datasets', forged((each) => (each.datasets = [])), 'at datasets'],
    ['no seeds', forged((each) => (each.seeds = [])), 'at seeds'],
    ['a seed that is no whole number', forged((each) => (each.seeds = [0.5])), 'at seeds.0'],
    ['a negative seed', forged((each) => (each.seeds = [-1])), 'at seeds.0'],
    ['a seed beyond 32 bits', forged((each) => (each.seeds = [2 ** 32])), 'at seeds.0'],
    ['no attempts', forged((each) => (each.retry.attempts = 0)), 'at retry.attempts'],
  ])('refuses %s, and says what is wrong', (_name, claimed, complaint) => {
    expect(complaintAbout(claimed)).toContain(complaint);
  });

  test.each<[string, (spec: LooseSpec) => unknown, string]>([
    ['a dataset', ({ datasets }) => (datasets[1]!.value = datasets[0]!.value), 'the dataset'],
    ['a dataset’s label', ({ datasets }) => (datasets[1]!.label = 'mnist'), 'the dataset label mnist'],
    ['a seed', ({ seeds }) => seeds.push(2), 'the seed 2'],
    ['an axis', ({ axes }) => axes.push(axes[0]!), 'the axis learningRate'],
    ['a value of an axis', ({ axes }) => axes[0]!.values.push({ ...axes[0]!.values[0]!, label: 'new' }), 'the value'],
    ['a label of an axis', ({ axes }) => (axes[0]!.values[1]!.label = 'lr 0.01'), 'the label of learningRate lr 0.01'],
    ['a setting’s name', ({ listed }) => (listed[1]!.name = 'Mine'), 'the setting name Mine'],
    ['a setting', ({ listed }) => listed.push({ ...listed[0]!, name: 'again' }), 'the setting id'],
    ['a parameter', ({ trainer }) => trainer.parameters.push(trainer.parameters[0]!), 'the parameter'],
    ['a metric', ({ trainer }) => trainer.metrics.push(trainer.metrics[0]!), 'the metric'],
    ['a part of names', ({ naming }) => naming.push(naming[0]!), 'the part of names'],
  ])('refuses %s that is there twice', (_name, change, complaint) => {
    expect(complaintAbout(forged(change))).toMatch(new RegExp(`${complaint}.* is there twice\\.$`));
  });

  test('refuses settings that could not be told apart', () => {
    const { listed, axes } = spec;
    const onGrid = { ...listed[0]!, values: { learningRate: axes[0]!.values[1]!, init: axes[1]!.values[1]! } };
    expect(complaintAbout(forged((each) => each.listed.push(onGrid as never)))).toContain('the setting name Mine');
    const named = { ...onGrid, name: 'Other' };
    expect(complaintAbout(forged((each) => each.listed.push(named as never)))).toContain(
      'the setting "Other" is on its grid too',
    );
    const borrowed = planOf(spec).setting(2).name;
    expect(complaintAbout(forged((each) => (each.listed[0]!.name = borrowed)))).toContain(
      `a setting of its grid is called "${borrowed}" too`,
    );
    expect(complaintAbout(forged((each) => (each.naming = [])))).toContain('its names leave out "learningRate"');
    expect(complaintAbout(forged((each) => (each.axes[0]!.values[0]!.label = 'a · b')))).toContain('between labels');
  });

  test.each<[string, (spec: LooseSpec) => unknown, string]>([
    ['an axis', ({ axes }) => (axes[0]!.key = 'colour'), '"colour" is no parameter'],
    ['a base value', ({ base }) => (base['colour'] = { text: '', label: '' }), '"colour" is no parameter'],
    ['a setting’s value', ({ listed }) => (listed[0]!.values['colour'] = { text: '', label: '' }), '"colour" is no'],
    ['a part of names', ({ naming }) => naming.push('colour'), '"colour" is no parameter'],
  ])('refuses %s of a parameter that its trainer does not have', (_name, change, complaint) => {
    expect(complaintAbout(forged(change))).toContain(complaint);
  });

  test('refuses a base that lacks a parameter', () => {
    expect(complaintAbout(forged(({ base }) => delete base['init']))).toContain('its base lacks "init"');
  });

  test('refuses keys that mean something else to JavaScript, wherever they stand', () => {
    const proto = [
      withProto(spec),
      { ...spec, trainer: withProto(spec.trainer) },
      { ...spec, base: withProto(spec.base) },
      { ...spec, listed: [{ ...spec.listed[0]!, values: withProto(spec.listed[0]!.values) }] },
    ];
    for (const claimed of proto) expect(complaintAbout(claimed)).toContain('__proto__');
    for (const key of ['__proto__', 'constructor', 'toString']) {
      complaintAbout(forged(({ trainer }) => trainer.parameters.push({ key, type: 'any' })));
    }
    // Inside a value it is data like any other: it reaches nobody's prototype.
    const dataset = { label: 'odd', value: withProto({ train: 'mnist' }) as Json };
    const taken = checkSpec(forged((each) => (each.datasets = [dataset])));
    expect(Object.getPrototypeOf(taken.datasets[0]!.value)).toBe(Object.prototype);
    expect(planOf(taken).trial(0).id).toMatch(/^[0-9a-f]{16}$/);
  });

  test('refuses more trials than there may be, without making one', () => {
    const many = Array.from({ length: 1_000 }, (_, index) => index);
    const values = many.map((index) => ({ stated: index, text: String(index), label: `value ${index}` }));
    const keys = ['learningRate', 'init', 'batchSize'];
    const begun = performance.now();
    const complaint = complaintAbout(
      forged((each) => {
        each.axes = keys.map((key) => ({ key, values: structuredClone(values) as never }));
        each.naming = keys;
      }),
    );
    expect(complaint).toContain('6,000,000,012 trials; 2,147,483,648 are allowed');
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  test('refuses what is nested beyond all measure, at any place, without running out of stack', () => {
    const deep = nested(200_000);
    const claims = [
      deep,
      { version: deep },
      { ...spec, id: deep },
      broken((each) => (each.datasets[0]!.value = deep as never)),
      broken((each) => (each.axes[0]!.values[0]!.stated = deep as never)),
      broken((each) => (each.base['init']!.complete = deep as never)),
    ];
    for (const claimed of claims) expect(complaintAbout(claimed)).toContain('nests deeper than');
    // As deep as a sweep file may go, it may.
    const dataset = { label: 'deep', value: nested(32) };
    expect(checkSpec(forged((each) => (each.datasets = [dataset as never]))).datasets).toEqual([dataset]);
  });

  test('refuses numbers that JSON does not hold', () => {
    // JSON.parse reads 1e999 as Infinity.
    for (const number of [NaN, -Infinity, JSON.parse('1e999') as number]) {
      const claims = [
        broken((each) => (each.datasets[0]!.value = { size: number } as never)),
        broken((each) => (each.axes[0]!.values[0]!.stated = number)),
        broken((each) => (each.listed[0]!.reference!.mean = number)),
        broken((each) => (each.seeds[0] = number)),
      ];
      for (const claimed of claims) expect(complaintAbout(claimed)).toContain(`it holds ${number}`);
    }
  });

  test('refuses what is too large, and does not repeat it', () => {
    const long = 'x'.repeat(maxSpecBytes);
    expect(complaintAbout(broken((each) => (each.datasets[0]!.value = long as never)))).toMatch(
      /it has [\d,]+ bytes; [\d,]+ are allowed/,
    );
    for (const claimed of [
      { ...spec, version: 'x'.repeat(100_000) },
      { ...spec, ['x'.repeat(100_000)]: 1 },
      forged((each) => (each.datasets = ['a', 'b'].map((label) => ({ label, value: 'x'.repeat(100_000) })) as never)),
    ]) {
      expect(complaintAbout(claimed).length).toBeLessThan(500);
    }
  });

  test('never fails otherwise, nor takes long, whatever is put wherever; what it takes can be planned', () => {
    const places = placesOf(spec);
    const hostile = fc.oneof(
      fc.jsonValue() as fc.Arbitrary<unknown>,
      fc.constantFrom<unknown>(...[undefined, NaN, Infinity, -1, 0.5, 2 ** 53, '', '\u202e', '__proto__', [], {}]),
      fc.constantFrom<unknown>(withProto({}), withProto(spec.base), spec, nested(5_000)),
      fc.nat(places.length - 1).map((place) => at(spec, places[place]!)),
    );
    let taken = 0;
    const change = fc.record({
      place: fc.nat(places.length - 1),
      key: fc.option(fc.constantFrom('__proto__', 'constructor', '0', 'value', 'label', 'stated'), { freq: 3 }),
      value: hostile,
      honest: fc.boolean(),
    });
    fc.assert(
      fc.property(change, ({ place, key, value, honest }) => {
        const claimed = copy();
        put(claimed, key === null ? places[place]! : [...places[place]!, key], value);
        // Whoever makes such a spec can also give it the ids that it should have.
        if (honest) giveIds(claimed);
        const begun = performance.now();
        try {
          const plan = planOf(checkSpec(claimed));
          taken++;
          expect(plan.trial(plan.trialCount - 1).id).toMatch(/^[0-9a-f]{16}$/);
        } catch (error) {
          if (!(error instanceof SeedsweepError)) throw error;
          expect(error.code).toBe('INVALID_INPUT');
        }
        expect(performance.now() - begun).toBeLessThan(5_000);
      }),
      { numRuns: 2_000 },
    );
    // Some changes mean nothing, or another sweep.
    expect(taken).toBeGreaterThan(20);
  });
});

type Place = readonly (string | number)[];

/** The place of every value inside a value. */
function placesOf(value: unknown, place: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [place];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const inside = keys.flatMap((key) => placesOf((value as Record<string | number, unknown>)[key], [...place, key]));
  return place.length === 0 ? inside : [place, ...inside];
}

function at(value: unknown, place: Place): unknown {
  return place.reduce((inside, key) => (inside as Record<string | number, unknown>)[key], value);
}

/** Puts `part` at a place, as JSON would: also under a key that JavaScript has a use for. */
function put(value: unknown, place: Place, part: unknown): void {
  const around = at(value, place.slice(0, -1));
  const key = place.at(-1)!;
  if (typeof around !== 'object' || around === null || (Array.isArray(around) && isNaN(Number(key)))) return;
  Object.defineProperty(around, key, { value: part, enumerable: true, configurable: true, writable: true });
}

/** Gives a spec, if it still is one, the ids of its content. */
function giveIds(claimed: LooseSpec): void {
  try {
    const { trainer, base, listed } = claimed as SweepSpec;
    listed.forEach((setting, index) => {
      claimed.listed[index]!.id = settingId(trainer, statedOf(base, setting.values));
    });
    claimed.id = sweepIdOf(claimed);
  } catch {
    // It has none.
  }
}
