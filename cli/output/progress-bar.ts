import { SingleBar, type Options } from 'cli-progress';

const BAR_WIDTH = 24;

/** A bar on a terminal. `format` and `formatValue`: as `cli-progress` has them. */
export function progressBar(
  stream: NodeJS.WritableStream,
  { format, formatValue }: Required<Pick<Options, 'format' | 'formatValue'>>,
): SingleBar {
  return new SingleBar({
    ...{ stream, format, formatValue },
    ...{ barCompleteChar: '█', barIncompleteChar: '░', barsize: BAR_WIDTH },
    hideCursor: true,
    // Ctrl-C is ours.
    gracefulExit: false,
    etaAsynchronousUpdate: true,
  });
}
