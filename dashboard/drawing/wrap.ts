import { printable } from '../../common/printable.js';
import { cutText, textWidth } from './fit.js';

/**
 * Text in lines of at most `width` columns, broken at its own line breaks, between words, and within words that are longer
 * than a line. A line keeps the blanks that it begins with; its other lines are indented as far.
 */
export function wrap(text: string, width: number): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line) => wrapLine(printable(line).trimEnd(), Math.max(1, Math.floor(width))));
}

function wrapLine(text: string, width: number): readonly string[] {
  const leading = /^ */.exec(text)![0];
  const indent = leading.length <= width / 2 ? leading : '';
  const lines: string[] = [];
  let line = '';
  for (const word of text.slice(leading.length).split(' ')) {
    const longer = line === '' ? indent + word : `${line} ${word}`;
    if (textWidth(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = hardBroken(word, width - indent.length).map((piece) => indent + piece);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1)!;
  }
  return [...lines, line];
}

/** A word in pieces of at most `width` columns. */
function hardBroken(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let rest = word;
  while (textWidth(rest) > width) {
    const piece = cutText(rest, width);
    // A character may be wider than a line; it is left to be cut.
    if (piece === '' || !rest.startsWith(piece)) break;
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return [...pieces, rest];
}
