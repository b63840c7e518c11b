export const goals = ['maximize', 'minimize'] as const;
export type Goal = (typeof goals)[number];

/** Which step's value counts: the last one's, or the best one's. */
export const objectiveSteps = ['last', 'best'] as const;
export type ObjectiveStep = (typeof objectiveSteps)[number];

/** What a sweep ranks by. */
export interface Objective {
  readonly metric: string;
  readonly goal: Goal;
  readonly at: ObjectiveStep;
}

/** A published figure to compare a setting with, in the objective's unit. */
export interface Reference {
  readonly mean: number;
  /** Standard deviation of its values, divided by n − `ddof`. */
  readonly std?: number | undefined;
  readonly max?: number | undefined;
  /** Of how many values it is. */
  readonly n?: number | undefined;
  /** What was subtracted from n: 0 for a population's deviation, 1 for a sample's; 1 where nothing is said. */
  readonly ddof?: 0 | 1 | undefined;
}
