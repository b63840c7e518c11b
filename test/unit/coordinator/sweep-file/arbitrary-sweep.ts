import fc from 'fast-check';

/** A sweep file as an object. */
export type SweepFile = Record<string, unknown>;

const subset = <T>(values: readonly T[]) => fc.shuffledSubarray([...values], { minLength: 1 });

const regularizer = fc.constantFrom('none', { l1: 0.001 }, { l2: 0.001 }, { l1: 0.01, l2: 0.5 });
const reference = fc.record({ mean: fc.double({ min: 0, max: 1, noNaN: true }) });

/** Valid sweep files: with and without grid and listed settings, never two equal settings. */
export const arbitrarySweepFile: fc.Arbitrary<SweepFile> = fc
  .record({
    name: fc.constantFrom('a', 'table-2', '9-lives'),
    datasets: subset(['mnist', 'strokes:negative', { train: 'mnist', test: ['mnist', 'mnist:negative'] }]),
    seeds: fc.oneof(fc.integer({ min: 1, max: 7 }), subset([0, 1, 5, 17, 4_294_967_295])),
    train: fc.record(
      {
        epochs: fc.integer({ min: 5, max: 90 }),
        learningRate: fc.constantFrom(0.5, 0.25),
        optimizer: fc.record({ momentum: fc.constantFrom(0.5, 0.9), nesterov: fc.boolean() }),
        schedule: fc.constantFrom('none', { multiply: { 3: 0.5, 5: 0.1 } }),
      },
      { requiredKeys: ['epochs'] },
    ),
    grid: fc.option(
      fc.record(
        {
          learningRate: subset([0.01, 0.02, 0.03]),
          init: subset(['he', 'random']),
          optimizer: subset([{ momentum: 0.1 }, { momentum: 0.2, nesterov: true }]),
          regularizer: fc.uniqueArray(regularizer, { minLength: 1, selector: (value) => JSON.stringify(value) }),
          batchSize: subset([1, 32, 128]),
        },
        { requiredKeys: ['learningRate'] },
      ),
      { nil: undefined },
    ),
    // Rates that no grid above has, so that no listed setting is a point of the grid.
    rates: fc.uniqueArray(fc.integer({ min: 100, max: 1_000 }), { maxLength: 4 }),
    extras: fc.array(
      fc.record(
        { named: fc.boolean(), init: fc.constantFrom('he', 'random'), regularizer, reference },
        { requiredKeys: ['named'] },
      ),
      { minLength: 4, maxLength: 4 },
    ),
    retry: fc.option(fc.record({ attempts: fc.integer({ min: 1, max: 9 }) }), { nil: undefined }),
  })
  .map(({ grid, rates, extras, retry, ...rest }) => {
    const settings = rates.map((learningRate, index) => {
      const { named = false, ...extra } = extras[index] ?? {};
      return { ...(named && { name: `Setting ${index + 1}` }), learningRate, ...extra };
    });
    return {
      trainer: 'lenet5',
      ...rest,
      ...(grid && { grid }),
      ...(settings.length > 0 && { settings }),
      ...(retry && { retry }),
    };
  });

/** The same value with the keys of every map in another order. */
export function reorderKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reorderKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, reorderKeys(part)]),
  );
}
