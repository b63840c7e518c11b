import { printable } from '../../common/printable.js';
import { count } from '../../common/words.js';
import { fit, textWidth } from '../drawing/fit.js';
import { fitLine, type Line, type Segment } from '../drawing/segments.js';
import { footerBindings } from '../state/keys.js';
import type { Prompt, ViewState } from '../state/view-state.js';
import type { Surface } from './surface.js';

/** The last line: what is asked, typed or told, or else this screen's keys, as many as fit. */
export function footerLine(view: ViewState, { width, glyphs }: Surface): Line {
  return fitLine(content(view, width, glyphs.ellipsis), width, glyphs.ellipsis);
}

function content(view: ViewState, width: number, ellipsis: string): Line {
  const { confirmation, prompt, notice } = view;
  if (confirmation) {
    const answers = ' y/Enter yes, else no';
    // The answers stay readable, however long the question.
    const question = printable(confirmation.question);
    const room = Math.max(0, width - textWidth(answers));
    const shown = textWidth(question) <= room ? question : fit(question, room, 'left', ellipsis);
    return [{ text: shown, tone: 'warning' }, { text: answers }];
  }
  if (prompt) return promptLine(prompt);
  if (notice) return [{ text: notice.text, tone: notice.tone }];
  return keysLine(view, width);
}

function promptLine(prompt: Prompt): Line {
  const label = prompt.kind === 'filter' ? 'filter: ' : `seeds to add to ${count(prompt.entries.length, 'row')}: `;
  const hint = prompt.kind === 'filter' ? 'Enter shows what matches, Esc leaves it' : 'Enter, or Esc to leave it';
  return [
    { text: label, tone: 'accent' },
    { text: prompt.text },
    { text: ' ', inverse: true },
    prompt.error === undefined ? { text: `  ${hint}`, tone: 'dim' } : { text: `  ${prompt.error}`, tone: 'bad' },
  ];
}

function keysLine(view: ViewState, width: number): Line {
  const line: Segment[] = [];
  let left = width;
  for (const { shows, says } of footerBindings(view.screen)) {
    const gap = line.length > 0 ? '  ' : '';
    left -= textWidth(`${gap}${shows} ${says}`);
    if (left < 0) break;
    line.push({ text: `${gap}${shows}`, tone: 'strong' }, { text: ` ${says}`, tone: 'dim' });
  }
  return line;
}
