import type { Key } from 'ink';

const characters: { readonly [character: string]: string } = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  ' ': 'space',
  '\b': 'backspace',
  '\x7f': 'backspace',
  '\x03': 'ctrl-c',
  '\x15': 'ctrl-u',
  '\x1b': 'escape',
};

/**
 * The keys of one input event, named as the table of keys names them. Keys pressed quickly, or pasted, come in one event.
 * Keys with Ctrl or Alt that mean nothing here are left out.
 */
export function keystrokes(input: string, key: Key): readonly string[] {
  const named = nameOf(key);
  if (named !== undefined) return [named];
  if (key.ctrl) return input === 'c' || input === 'u' ? [`ctrl-${input}`] : [];
  if (key.meta) return [];
  return Array.from(input, (character) => characters[character] ?? character);
}

function nameOf(key: Key): string | undefined {
  if (key.upArrow) return 'up';
  if (key.downArrow) return 'down';
  if (key.leftArrow) return 'left';
  if (key.rightArrow) return 'right';
  if (key.pageUp) return 'pageup';
  if (key.pageDown) return 'pagedown';
  if (key.home) return 'home';
  if (key.end) return 'end';
  if (key.return) return 'enter';
  if (key.escape) return 'escape';
  if (key.tab) return 'tab';
  // Terminals send for Backspace what Ink knows as Delete.
  return key.backspace || key.delete ? 'backspace' : undefined;
}
