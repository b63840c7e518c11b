import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetNames, parseDatasetView, viewNames } from '../../../../worker/datasets/facts.js';

describe('parseDatasetView', () => {
  it.each(datasetNames)('takes the name of a dataset as the dataset itself: %s', (dataset) => {
    expect(parseDatasetView(dataset)).toEqual({ dataset, view: 'plain' });
  });

  it('takes name:view as a view, for every dataset and view there is', () => {
    for (const dataset of datasetNames) {
      for (const view of viewNames) expect(parseDatasetView(`${dataset}:${view}`)).toEqual({ dataset, view });
    }
  });

  it.each([
    '',
    'MNIST',
    ' mnist',
    'imagenet',
    'toString',
    'mnist:',
    'mnist:plain',
    'mnist:sideways',
    ':negative',
    'mnist:negative:',
    'mnist:negative:negative',
    'negative:mnist',
  ])('knows nothing of "%s"', (text) => {
    expect(parseDatasetView(text)).toBeUndefined();
  });

  it('gives each thing it knows one way to be written', () => {
    const part = fc.constantFrom(...datasetNames, ...viewNames, 'plain', ':', ' ', '');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const text = parts.join('');
        const parsed = parseDatasetView(text);
        if (parsed) expect(parsed.view === 'plain' ? parsed.dataset : `${parsed.dataset}:${parsed.view}`).toBe(text);
      }),
    );
  });
});
