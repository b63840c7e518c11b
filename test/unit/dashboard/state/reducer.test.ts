import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bindings } from '../../../../dashboard/state/keys.js';
import { itemUnderCursor, pressed } from '../../../../dashboard/state/reducer.js';
import { firstView } from '../../../../dashboard/state/view-state.js';
import { after, factsWith, row } from './facts.js';

const cursorOn = (view = firstView, facts = factsWith()) => itemUnderCursor(view, facts)?.id;

describe('the cursor', () => {
  it('begins on the first row and stops at the ends', () => {
    expect(cursorOn()).toBe('10');
    expect(cursorOn(after(firstView, ['up']).view)).toBe('10');
    expect(cursorOn(after(firstView, ['down', 'j', 'k']).view)).toBe('11');
    expect(cursorOn(after(firstView, ['pagedown']).view)).toBe('20');
    expect(cursorOn(after(firstView, ['G', 'down']).view)).toBe('30');
    expect(cursorOn(after(firstView, ['G', 'g']).view)).toBe('10');
  });

  it('stays with its row when the rows change places', () => {
    const { view } = after(firstView, ['down', 'down']);
    expect(cursorOn(view, factsWith({ items: [20, 30, 10].map(row) }))).toBe('20');
  });

  it('stays at its place when its row is gone, and on the list when the list is shorter', () => {
    const { view } = after(firstView, ['down', 'down']);
    expect(cursorOn(view, factsWith({ items: [10, 11, 21, 30].map(row) }))).toBe('21');
    expect(cursorOn(view, factsWith({ items: [row(10)] }))).toBe('10');
    expect(cursorOn(view, factsWith({ items: [] }))).toBeUndefined();
  });

  it('is kept per screen', () => {
    const { view } = after(firstView, ['down', '2', 'down', 'down', '1']);
    expect(cursorOn(view)).toBe('11');
  });

  it('follows the end of the log until it is moved up', () => {
    const log = factsWith({ items: [1, 2, 3].map(row) });
    const longer = factsWith({ items: [1, 2, 3, 4].map(row) });
    const end = after(firstView, ['4'], log).view;
    expect(cursorOn(end, longer)).toBe('4');
    const up = after(end, ['up'], log).view;
    expect(cursorOn(up, longer)).toBe('2');
    expect(cursorOn(after(up, ['down'], log).view, longer)).toBe('4');
  });
});

describe('the screens', () => {
  it('come by number and by Tab', () => {
    expect(['1', '2', '3', '4'].map((key) => pressed(firstView, key, factsWith()).view.screen)).toEqual([
      'board',
      'trials',
      'workers',
      'log',
    ]);
    expect(after(firstView, ['tab', 'tab', 'tab', 'tab']).view.screen).toBe('board');
    expect(after(firstView, ['enter', 'tab']).view).toMatchObject({ screen: 'trials', trail: [] });
  });

  it('open the row under the cursor, and Esc leads back step by step', () => {
    const setting = after(firstView, ['down', 'enter']).view;
    expect(setting).toMatchObject({ screen: 'setting', entry: 11, trail: ['board'] });
    const trials = factsWith({ items: [{ id: 't', entries: [11], label: 'trial', trial: 5 }] });
    const trial = after(setting, ['enter'], trials).view;
    expect(trial).toMatchObject({ screen: 'trial', trial: 5 });
    expect(after(trial, ['?', 'escape', 'escape']).view.screen).toBe('setting');
    expect(after(trial, ['escape', 'escape', 'escape']).view).toMatchObject({ screen: 'board', trail: [] });
  });

  it('Enter on an empty list does nothing', () => {
    expect(after(firstView, ['enter', 'space'], factsWith({ items: [] })).view).toEqual(firstView);
  });
});

describe('the filter', () => {
  it('is typed, taken with Enter, and Esc at the top takes it away', () => {
    const typing = after(firstView, ['/', 'a', '=', 'space', 'q', 'backspace', '1']).view;
    expect(typing.prompt).toMatchObject({ kind: 'filter', text: 'a= 1' });
    const taken = after(typing, ['enter']).view;
    expect(taken).toMatchObject({ prompt: undefined, filters: { board: 'a= 1', trials: '' } });
    expect(after(taken, ['escape']).view.filters.board).toBe('');
  });

  it('that cannot be used stays to be corrected; Esc leaves the old one', () => {
    const old = after(firstView, ['/', 'a', '=', '1', 'enter']).view;
    const wrong = after(old, ['/', 'ctrl-u', 'x', 'enter']).view;
    expect(wrong.prompt).toEqual({ kind: 'filter', text: 'x', error: 'no = in it' });
    expect(after(wrong, ['escape']).view).toMatchObject({ prompt: undefined, filters: { board: 'a=1' } });
  });

  it('takes letters that are keys elsewhere', () => {
    expect(after(firstView, ['/', 'q', 'X', '1']).effects).toEqual([]);
  });
});

describe('the order', () => {
  it('goes through the columns, and turns around', () => {
    const keys = ['s', 's', 's'].map(
      (_, index) => after(firstView, Array<string>(index + 1).fill('s')).view.orderings.board.key,
    );
    expect(keys).toEqual(['mean', 'std', 'rank']);
    expect(after(firstView, ['s', 'o']).view.orderings.board).toEqual({ key: 'mean', reversed: true });
  });
});

describe('marks', () => {
  it('are set and taken away with Space, which goes on to the next row', () => {
    const { view } = after(firstView, ['space', 'space']);
    expect([...view.marks]).toEqual([10, 11]);
    expect(cursorOn(view)).toBe('20');
    expect([...after(view, ['g', 'space']).view.marks]).toEqual([11]);
    expect(after(view, ['u']).view.marks.size).toBe(0);
  });

  it('are what is compared; without them it is the setting under the cursor', () => {
    expect(after(firstView, ['space', 'j', 'space', 'c']).view).toMatchObject({
      screen: 'compare',
      compared: [10, 20],
    });
    expect(after(firstView, ['j', 'j', 'c']).view.compared).toEqual([20, 21]);
    expect(after(firstView, ['c'], factsWith({ items: [] })).view).toMatchObject({ screen: 'board' });
  });
});

describe('commands', () => {
  const steered = (keys: readonly string[], facts = factsWith()) =>
    after(firstView, keys, facts).effects.flatMap((effect) => (effect.kind === 'steer' ? [effect.command] : []));

  it('are done after y or Enter alone', () => {
    expect(after(firstView, ['X']).view.confirmation?.question).toContain('7 trials');
    expect(steered(['X', 'y'])).toEqual([{ kind: 'cancel' }]);
    expect(steered(['X', 'enter'])).toEqual([{ kind: 'cancel' }]);
    for (const key of ['n', 'escape', 'X', 'q', 'space']) {
      const { view, effects } = after(firstView, ['X', key]);
      expect(effects).toEqual([]);
      expect(view.confirmation).toBeUndefined();
      expect(view.notice?.text).toBe('Nothing was done.');
    }
  });

  it('pause a running sweep and resume a paused one', () => {
    expect(steered(['p', 'y'])).toEqual([{ kind: 'pause' }]);
    const paused = factsWith({ sweep: { id: 's', state: 'paused', failed: 0, unfinished: 1 } });
    expect(steered(['p', 'y'], paused)).toEqual([{ kind: 'resume' }]);
  });

  it('are not asked about where there is nothing to do', () => {
    const done = factsWith({ sweep: { id: 's', state: 'done', failed: 0, unfinished: 0 } });
    for (const key of ['p', 'X', 'R']) {
      const { view } = after(firstView, [key], done);
      expect(view.confirmation).toBeUndefined();
      expect(view.notice).toBeDefined();
    }
    expect(after(firstView, ['p'], factsWith({ sweep: undefined })).view.notice?.text).toContain('No sweep');
  });

  it('stop the row under the cursor, or the marked ones', () => {
    expect(steered(['j', 'S', 'y'])).toEqual([{ kind: 'prune', entries: [11] }]);
    expect(steered(['space', 'space', 'S', 'y'])).toEqual([{ kind: 'prune', entries: [10, 11] }]);
  });

  it('stop the row that the setting screen shows', () => {
    const trials = factsWith({ items: [{ id: 't', entries: [11], label: 'trial', trial: 5 }] });
    const { view } = after(firstView, ['j', 'enter']);
    expect(after(view, ['S', 'y'], trials).effects).toEqual([
      { kind: 'steer', command: { kind: 'prune', entries: [11] } },
    ]);
  });

  it('add as many seeds as are typed', () => {
    expect(steered(['+', '1', '2', 'x', 'enter', 'y'])).toEqual([{ kind: 'extend', entries: [10], count: 12 }]);
    expect(after(firstView, ['space', 'space', '+', '3', 'enter']).view.confirmation?.question).toBe(
      'Add 3 seeds to 2 rows each, 6 trials?',
    );
    expect(after(firstView, ['+', '0', 'enter']).view.prompt?.error).toBe('from 1 to 1000');
    expect(after(firstView, ['+', 'enter']).view.prompt).toBeUndefined();
  });

  it('drain the worker under the cursor', () => {
    const workers = factsWith({ items: [{ id: 'w', entries: [], label: 'w', worker: { worker: 'w1', host: 'h' } }] });
    const { effects } = after(firstView, ['3', 'D', 'y'], workers);
    expect(effects).toEqual([{ kind: 'steer', command: { kind: 'drain', worker: 'w1', host: 'h' } }]);
  });
});

describe('quitting', () => {
  it('is q outside a prompt, and Ctrl-C anywhere', () => {
    expect(after(firstView, ['q']).effects).toEqual([{ kind: 'quit', reason: 'quit' }]);
    expect(after(firstView, ['/', 'ctrl-c']).effects).toEqual([{ kind: 'quit', reason: 'interrupt' }]);
    expect(after(firstView, ['X', 'ctrl-c']).effects).toEqual([{ kind: 'quit', reason: 'interrupt' }]);
  });
});

describe('any keys', () => {
  it('lead to a view whose cursor is on the list, and never change the view they came to', () => {
    const keys = [...new Set(bindings.flatMap((binding) => binding.keys)), 'y', 'n', 'a', '5', 'backspace', 'left'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...keys), { maxLength: 40 }), fc.nat(6), (pressedKeys, count) => {
        const facts = factsWith({ items: Array.from({ length: count }, (_, index) => row(index)) });
        let view = firstView;
        for (const key of pressedKeys) {
          const before = structuredClone({ ...view, marks: [...view.marks] });
          const next = pressed(view, key, facts).view;
          expect({ ...view, marks: [...view.marks] }).toEqual(before);
          view = next;
        }
        expect(itemUnderCursor(view, facts) === undefined).toBe(count === 0);
      }),
    );
  });
});
