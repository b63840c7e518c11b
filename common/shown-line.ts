/** What a terminal would leave of a line that begins anew at each carriage return, as progress bars do. */
export function shownLine(line: string): string {
  if (!line.includes('\r')) return line;
  return line.split('\r').findLast((part) => part !== '') ?? '';
}
