/** What takes no longer than this says nothing, and then no more often. */
const QUIET_MS = 2_000;

/** Says how far long work is: a line at most every two seconds, and none for what is done sooner. */
export function slowNotes(note: (line: string) => void): (text: () => string) => void {
  let notedMs = performance.now();
  return (text) => {
    if (performance.now() - notedMs < QUIET_MS) return;
    notedMs = performance.now();
    note(text());
  };
}
