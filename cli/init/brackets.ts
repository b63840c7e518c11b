/** Text up to the bracket that closes the call in which it begins, or all of it where none does. */
export function untilClosed(text: string): string {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if ('([{'.includes(text[at]!)) depth++;
    if (')]}'.includes(text[at]!) && --depth < 0) return text.slice(0, at + 1);
  }
  return text;
}

/** Text without all that stands in brackets. */
export function outsideBrackets(text: string): string {
  let outside = text;
  for (let before = ''; before !== outside;) {
    before = outside;
    outside = outside.replace(/\[[^[\](){}]*\]|\([^[\](){}]*\)|\{[^[\](){}]*\}/g, ' ');
  }
  return outside;
}
