import { describe, expect, it } from 'vitest';
import { bindingOf, bindings, footerBindings } from '../../../../dashboard/state/keys.js';
import { pressed } from '../../../../dashboard/state/reducer.js';
import { firstView, screens } from '../../../../dashboard/state/view-state.js';
import { factsWith } from './facts.js';

const middle = { id: '11', index: 1 };
const items = [10, 11, 20, 21].map((entry) => ({
  id: String(entry),
  entries: [entry],
  label: `row ${entry}`,
  worker: { worker: `w${entry}`, host: 'h' },
}));

describe('the table of keys', () => {
  it.each(bindings.flatMap((binding) => binding.keys.map((key) => [key, binding] as const)))(
    '%s does something wherever it is bound',
    (key, binding) => {
      for (const screen of binding.screens) {
        // A view in which every action has something to do.
        const view = {
          ...firstView,
          screen,
          trail: screens.filter((other) => other !== screen).slice(0, 2),
          cursors: { ...firstView.cursors, [screen]: middle },
          marks: new Set([20]),
          entry: 20,
        };
        const step = pressed(view, key, factsWith({ items, page: 1 }));
        const shownAlready =
          binding.action.kind === 'show' && binding.action.screen === screen && view.trail.length === 0;
        expect(step.effect !== undefined || step.view !== view || shownAlready).toBe(true);
        if (step.effect === undefined) expect(step.view).not.toEqual(view);
      }
    },
  );

  it('gives a key one meaning on a screen', () => {
    for (const screen of screens) {
      const keys = bindings.filter((binding) => binding.screens.includes(screen)).flatMap((binding) => binding.keys);
      expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted());
    }
  });

  it('names help and quit first in every footer', () => {
    for (const screen of screens) {
      expect(
        footerBindings(screen)
          .slice(0, 2)
          .map(({ shows }) => shows),
      ).toEqual(['q', '?']);
    }
  });

  it('knows no other key', () => {
    expect(bindingOf('board', 'z')).toBeUndefined();
    expect(bindingOf('log', 'D')).toBeUndefined();
  });

  it('is plain ASCII, for terminals that have nothing else', () => {
    const text = bindings.map(({ shows, says, explains }) => shows + says + explains).join('');
    expect(text).toMatch(/^[\x20-\x7e]*$/);
  });
});
