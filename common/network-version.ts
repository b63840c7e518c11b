/**
 * What values of the axes of networks mean: another number whenever a stated value trains otherwise than before. 2:
 * `cosine` runs over all epochs after the warm-up, and its last epoch trains. Versions without it are of meaning 1.
 */
const AXES = '+axes.2';

/** The version of a network's trainer: what its author calls it, `1` when left out, and that of the axes: `1+axes.2`. */
export function networkVersion(own = '1'): string {
  return own + AXES;
}

/** Whether a network's trainer of this version gives the axes the meaning that they have here. */
export function hasTheseAxes(version: string): boolean {
  return version.endsWith(AXES);
}

/** What a network's author calls its version, of {@link networkVersion} and of versions before the axes had one. */
export function authorsVersion(version: string): string {
  return version.replace(/\+axes\.\d+$/, '');
}
