import { noData, type DashboardData } from './dashboard-data.js';

/** Holds the data that the screens draw; whoever subscribes hears of each change. */
export class DashboardStore {
  private data: DashboardData = noData;
  private readonly listeners = new Set<() => void>();

  readonly get = (): DashboardData => this.data;

  /** Replaces the parts given. */
  set(parts: Partial<DashboardData>): void {
    this.data = { ...this.data, ...parts };
    for (const listener of this.listeners) listener();
  }

  /** Calls `listener` after each change until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}
