import type { MetricSource } from '../../../common/recipe.js';
import type { Point, TrialReports } from '../../../proto/trial.js';
import { checkPoints } from '../check-points.js';
import { openReaders, type MetricReaders } from './read/open-readers.js';
import { openReportSocket, type ReportSocket } from './report-socket.js';

/** What one attempt's program measures, from wherever it says it. */
export class Measurements {
  private readonly pending = new Map<string, Point>();
  private last: Point | undefined;
  private readonly readers: MetricReaders;
  private socket!: ReportSocket;
  private clientSteps = new Map<string, number>();
  private strange = new Set<string>();
  private readonly faults: unknown[] = [];
  /** How many points were taken in. */
  taken = 0;

  private constructor(
    private readonly reports: TrialReports,
    sources: readonly MetricSource[],
    resolve: (path: string) => string,
    private readonly log: (line: string) => void,
  ) {
    this.readers = openReaders(sources, { metrics: reports.metrics, unit: reports.unit, resolve });
  }

  /** Opens what is to be read; `resolve` says where a path of the recipe lies. */
  static async open(
    sources: readonly MetricSource[],
    reports: TrialReports,
    resolve: (path: string) => string,
    log: (line: string) => void,
  ): Promise<Measurements> {
    const opened = new Measurements(reports, sources, resolve, log);
    opened.socket = await openReportSocket((step, metrics) => opened.fromClient(step, metrics), log);
    return opened;
  }

  /** Where clients report, for SEEDSWEEP_REPORT. */
  get address(): string {
    return this.socket.address;
  }

  /** The latest value, at the highest step, of the metric that the sweep ranks by. */
  get objective(): number | undefined {
    return this.last?.value;
  }

  /** Takes in what the program prints. */
  read(stream: 'stdout' | 'stderr', chunk: Buffer): void {
    this.add(this.readers.read(stream, chunk));
  }

  /** Looks at files that the program may have written to. Throws for what is no point, whoever told of it since. */
  async poll(): Promise<void> {
    this.add(await this.readers.poll());
    this.throwFault();
  }

  /** The program has ended: takes in what is left. Throws as {@link poll}. */
  async finish(): Promise<void> {
    await this.socket.drain();
    this.add(await this.readers.finish());
    this.throwFault();
  }

  /** Tells clients that the trial is to stop; whether one is there to hear it. */
  stop(reason: string): boolean {
    return this.socket.stop(reason);
  }

  /** What was measured since, a step's latest value alone. */
  drain(): readonly Point[] {
    const points = [...this.pending.values()];
    this.pending.clear();
    return points;
  }

  async close(): Promise<void> {
    await this.socket.close();
  }

  /** A summary of what was understood. */
  summary(): ReturnType<MetricReaders['summary']> {
    return this.readers.summary();
  }

  private fromClient(step: number | undefined, metrics: Readonly<Record<string, number>>): void {
    const points: Point[] = [];
    for (const [metric, value] of Object.entries(metrics)) {
      if (!this.reports.metrics.some(({ name }) => name === metric)) {
        if (this.strange.size < 50 && !this.strange.has(metric)) {
          this.strange.add(metric);
          this.log(`seedsweep: the program reports ${metric}, which the sweep file's metrics do not name`);
        }
        continue;
      }
      const own = step ?? (this.clientSteps.get(metric) ?? 0) + 1;
      this.clientSteps.set(metric, own);
      points.push({ metric, step: own, value });
    }
    // Nobody who could take an error calls this.
    try {
      this.add(points);
    } catch (error) {
      this.faults.push(error);
    }
  }

  private throwFault(): void {
    if (this.faults.length > 0) throw this.faults[0];
  }

  private add(points: readonly Point[]): void {
    if (points.length === 0) return;
    checkPoints({ name: 'command', metrics: this.reports.metrics }, points);
    this.taken += points.length;
    for (const point of points) {
      this.pending.set(`${point.step} ${point.metric}`, point);
      if (point.metric === this.reports.objective && point.step >= (this.last?.step ?? 0)) this.last = point;
    }
  }
}
