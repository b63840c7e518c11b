/** No control or format characters but the joiners within emoji, and no space at either end. */
const visible =
  /^(?!\p{Zs})(?:[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic}))+(?<!\p{Zs})$/u;

/** What a listed setting may be called in a sweep file. */
export const settingNames = { visible, maxLength: 80 } as const;

/** Whether a listed setting may be called `name` in a sweep file; names made of values may be longer. */
export function isSettingName(name: string): boolean {
  return name.length <= settingNames.maxLength && visible.test(name);
}
