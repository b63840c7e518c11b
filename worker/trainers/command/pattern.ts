/** A person's regular expression, with JavaScript's or Python's notation of named groups. Throws SyntaxError. */
export function compilePattern(pattern: string): { readonly expression: RegExp; readonly groups: readonly string[] } {
  const expression = new RegExp(pattern.replaceAll('(?P<', '(?<'), 'u');
  const groups = Object.keys(new RegExp(`${expression.source}|`, 'u').exec('')?.groups ?? {});
  return { expression, groups };
}
