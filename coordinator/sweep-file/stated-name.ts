/** Most characters that a listed setting may be called by in a sweep file. */
export const maxStatedName = 80;

/** No control or format characters but the joiners within emoji, and no space at either end. */
export const statedName =
  /^(?!\p{Zs})(?:[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic}))+(?<!\p{Zs})$/u;

/** Whether a sweep file may call a setting `name`; names made from values may be anything. */
export function isStatedName(name: string): boolean {
  return name.length <= maxStatedName && statedName.test(name);
}
