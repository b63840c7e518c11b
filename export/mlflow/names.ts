/** Longest name of a metric, parameter or tag. */
const MOST_CHARACTERS = 250;
/** Longest value of a parameter that every MLflow of the last years takes, and of a tag, which is counted in bytes. */
const MOST_PARAM_CHARACTERS = 500;
const MOST_TAG_BYTES = 5_000;
const ELLIPSIS = '…';

/**
 * Names as MLflow takes them: letters, digits, `_`, `-`, `.`, blanks and `/`, none that as a path would be another. `loss@view` becomes
 * `loss/view`, what is not allowed `_`. Two names never become one: the later has a number added.
 */
export class MlflowNames {
  private readonly byName = new Map<string, string>();
  private readonly taken = new Set<string>();

  of(name: string): string {
    const known = this.byName.get(name);
    if (known !== undefined) return known;
    const plain = plainName(name);
    let unique = plain;
    for (let number = 2; this.taken.has(unique); number++) {
      const addition = `_${number}`;
      unique = `${plain.slice(0, MOST_CHARACTERS - addition.length)}${addition}`;
    }
    this.taken.add(unique);
    this.byName.set(name, unique);
    return unique;
  }
}

function plainName(name: string): string {
  const plain = name
    .replaceAll('@', '/')
    .replace(/[^\p{L}\p{N}_./ -]/gu, '_')
    .slice(0, MOST_CHARACTERS)
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');
  return plain === '' ? '_' : plain;
}

/** A parameter's value, cut where MLflow would not take it whole. */
export function paramText(value: string): string {
  return value.length <= MOST_PARAM_CHARACTERS ? value : `${value.slice(0, MOST_PARAM_CHARACTERS - 1)}${ELLIPSIS}`;
}

/** A tag's value, cut where MLflow would not take it whole. */
export function tagText(value: string): string {
  const bytes = Buffer.from(value);
  if (bytes.length <= MOST_TAG_BYTES) return value;
  // A character that is cut in two is left out.
  const start = bytes.subarray(0, MOST_TAG_BYTES - Buffer.byteLength(ELLIPSIS)).toString();
  return `${start.replace(/\ufffd+$/, '')}${ELLIPSIS}`;
}
