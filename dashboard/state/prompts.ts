import type { Facts } from './facts.js';
import { extendQuestion } from './confirmations.js';
import type { Prompt, ViewState } from './view-state.js';

/** More than a person would add by hand; what is longer is a slip of the finger. */
const mostSeeds = 1000;

/** The view after a key that goes to what is being typed: Enter takes it, Esc drops it. */
export function typed(view: ViewState, prompt: Prompt, key: string, facts: Facts): ViewState {
  switch (key) {
    case 'escape':
      return { ...view, prompt: undefined };
    case 'enter':
      return taken(view, prompt, facts);
    case 'backspace':
      return { ...view, prompt: { ...prompt, text: withoutLast(prompt.text), error: undefined } };
    case 'ctrl-u':
      return { ...view, prompt: { ...prompt, text: '', error: undefined } };
    default: {
      const character = key === 'space' ? ' ' : key;
      const isText = (prompt.kind === 'filter' ? /^\P{Cc}$/u : /^\d$/).test(character);
      return isText ? { ...view, prompt: { ...prompt, text: prompt.text + character, error: undefined } } : view;
    }
  }
}

function taken(view: ViewState, prompt: Prompt, facts: Facts): ViewState {
  if (prompt.kind === 'filter') {
    const text = prompt.text.trim();
    const error = facts.filterFault(text);
    if (error !== undefined) return { ...view, prompt: { ...prompt, error } };
    return { ...view, prompt: undefined, filters: { ...view.filters, [view.screen]: text } };
  }
  if (prompt.text === '') return { ...view, prompt: undefined };
  const count = Number(prompt.text);
  if (count < 1 || count > mostSeeds) return { ...view, prompt: { ...prompt, error: `from 1 to ${mostSeeds}` } };
  return { ...view, prompt: undefined, confirmation: extendQuestion(count, prompt.entries, facts) };
}

function withoutLast(text: string): string {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
    .slice(0, -1)
    .join('');
}
