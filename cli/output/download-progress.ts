import type { SingleBar } from 'cli-progress';
import { progressBar } from './progress-bar.js';
import type { FetchProgress } from '../../worker/datasets/fetch-dataset.js';

/** Shows how far a download of several files is, one after the other. */
export interface DownloadProgress {
  show(progress: FetchProgress): void;
  /** Ends the last bar. More than once does no harm. */
  end(): void;
}

/** A line of progress at most this often. */
const LINE_MS = 1_000;

/** The unit in which to tell about a file of `bytes`. */
const unitOf = (bytes: number) => (bytes < 2 ** 20 ? { name: 'KiB', bytes: 2 ** 10 } : { name: 'MiB', bytes: 2 ** 20 });

function inUnit(bytes: number, totalBytes: number): string {
  const unit = unitOf(totalBytes);
  return `${(bytes / unit.bytes).toFixed(1)} ${unit.name}`;
}

/** For a terminal: a bar for each file. */
export function downloadBar(stream: NodeJS.WritableStream): DownloadProgress {
  let bar: SingleBar | undefined;
  let current: string | undefined;
  const end = () => {
    bar?.stop();
    bar = undefined;
  };
  return {
    show({ file, receivedBytes, totalBytes }) {
      if (file !== current || bar === undefined) {
        end();
        current = file;
        bar = progressBar(stream, {
          format: '{file} {bar} {percentage} % of {total} · {eta_formatted} left',
          formatValue: (value, _, type) => (type === 'total' ? inUnit(value, value) : String(value)),
        });
        bar.start(totalBytes, receivedBytes, { file });
      } else bar.update(receivedBytes);
      if (receivedBytes === totalBytes) end();
    },
    end,
  };
}

/** For a log: a line every second, and one at each file's end. */
export function downloadLines(
  note: (line: string) => void,
  nowMs: () => number = () => performance.now(),
): DownloadProgress {
  let notedMs = -Infinity;
  return {
    show({ file, receivedBytes, totalBytes }) {
      if (nowMs() - notedMs < LINE_MS && receivedBytes < totalBytes) return;
      notedMs = nowMs();
      note(`${file}: ${inUnit(receivedBytes, totalBytes)} of ${inUnit(totalBytes, totalBytes)}`);
    },
    end() {
      // Each line is complete by itself.
    },
  };
}
