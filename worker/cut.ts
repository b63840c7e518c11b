/** Longest name of a worker or an engine that is told of, in characters. */
const MAX_NAME_CHARACTERS = 200;

/** A name, no longer than it may be. */
export function cutName(name: string): string {
  return name.slice(0, MAX_NAME_CHARACTERS);
}

/** `text` up to so many characters, and how many there were if that is not all. */
export function cut(text: string, characters: number): string {
  return text.length <= characters ? text : `${text.slice(0, characters)} … (${text.length} characters)`;
}
