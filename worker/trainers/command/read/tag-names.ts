/** Where a value stands in event files: the folder of the file, relative to the one searched, and the tag. */
export interface Series {
  readonly run: string;
  readonly tag: string;
}

/**
 * The ways in which a series may be called like a metric, best first. A way that fits more than one series says nothing;
 * the next is not tried then.
 */
const likenesses: readonly ((metric: string, series: Series) => boolean)[] = [
  (metric, { tag }) => metric === tag,
  (metric, series) => metric === fullName(series),
  (metric, { tag }) => alike(metric) === alike(tag),
  (metric, series) => alike(metric) === alike(fullName(series)),
  (metric, { tag }) => metric === tag.slice(tag.lastIndexOf('/') + 1),
];

/** The series that a metric is read from, undefined for none; and those that are called alike, where several are. */
export interface Match<S extends Series> {
  readonly series: S | undefined;
  readonly rivals: readonly S[];
}

/** The series that is called like a metric, of all that there are. */
export function matchSeries<S extends Series>(metric: string, all: readonly S[]): Match<S> {
  for (const fits of likenesses) {
    const found = all.filter((series) => fits(metric, series));
    if (found.length === 1) return { series: found[0], rivals: [] };
    if (found.length > 1) return { series: undefined, rivals: found };
  }
  return { series: undefined, rivals: [] };
}

/** `train/loss` of the run `version_0` is `version_0/train/loss`. */
export function fullName({ run, tag }: Series): string {
  return run === '' ? tag : `${run}/${tag}`;
}

function alike(name: string): string {
  return name.replace(/[/.\s-]/g, '_').toLowerCase();
}
