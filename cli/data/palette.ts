/**
 * Colours told apart with every kind of colour vision, on white: Petroff, "Accessible Color Sequences for Data
 * Visualization" (2021), the sequences of six and ten.
 */
const petroff6 = ['#5790fc', '#f89c20', '#e42536', '#964a8b', '#9c9ca1', '#7a21dd'] as const;
const petroff10 = [
  ...['#3f90da', '#ffa90e', '#bd1f01', '#94a4a2', '#832db6'],
  ...['#a96b59', '#e76300', '#b9ac70', '#717581', '#92dadd'],
] as const;

/** Vega's names of marks. */
const shapes = ['circle', 'square', 'triangle-up', 'diamond', 'cross', 'triangle-down'] as const;

/** Red, green, blue and grey of Okabe and Ito, "Color Universal Design" (2008), for the channels of a picture. */
export const channelColours = { red: '#d55e00', green: '#009e73', blue: '#0072b2', grey: '#444444' } as const;

/** Training and test pictures. */
export const partColours = { train: '#0072b2', test: '#e69f00' } as const;

/** A colour and a mark for each of so many kinds of points; both together are unlike for up to sixty. */
export function looksOf(kinds: number): { readonly colours: readonly string[]; readonly marks: readonly string[] } {
  const palette = kinds <= petroff6.length ? petroff6 : petroff10;
  const index = Array.from({ length: kinds }, (_, kind) => kind);
  return {
    colours: index.map((kind) => palette[kind % palette.length]!),
    marks: index.map((kind) => shapes[(kind + Math.floor(kind / palette.length)) % shapes.length]!),
  };
}
