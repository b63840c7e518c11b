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
  /** Sample standard deviation. */
  readonly std?: number | undefined;
  readonly max?: number | undefined;
}
