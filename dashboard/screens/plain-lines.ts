import { fitLine, type Line } from '../drawing/segments.js';
import { wrap } from '../drawing/wrap.js';
import { inHeight } from './list-window.js';
import type { Surface } from './surface.js';

/** Sentences on an otherwise empty screen, each on lines of its own. */
export function plainLines(sentences: readonly string[], { width, height, glyphs }: Surface): readonly Line[] {
  const lines = sentences.flatMap((sentence) => wrap(sentence, width)).map((text): Line => [{ text, tone: 'dim' }]);
  return inHeight([[], ...lines], height).map((line) => fitLine(line, width, glyphs.ellipsis));
}
