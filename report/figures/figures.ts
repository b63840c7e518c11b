import type { SweepView } from '../sweep-view.js';
import { axisEffectsFigure } from './axis-effects.js';
import { curvesFigures } from './curves.js';
import { differencesFigure } from './differences.js';
import type { Figure } from './figure.js';
import { heatMapFigure } from './heat-map.js';
import { parallelFigure } from './parallel.js';
import { gapFigure, stripsFigure } from './strips.js';
import { timingFigure } from './timing.js';

/** The figures of a sweep by where they stand on the page. */
export interface SweepFigures {
  /** By dataset. */
  readonly results: readonly Figure[];
  readonly training: readonly Figure[];
  readonly settings: readonly Figure[];
  readonly timing: readonly Figure[];
}

/** Those figures that have something to show. */
export function figuresOf(view: SweepView, nowMs: number): SweepFigures {
  const { datasets, objective } = view;
  const each = (draw: (dataset: SweepView['datasets'][number]) => readonly (Figure | undefined)[]) =>
    datasets.flatMap(draw).filter((figure) => figure !== undefined);
  return {
    results: [
      ...[heatMapFigure(view)].filter((figure) => figure !== undefined),
      ...each((dataset) => [stripsFigure(view, dataset), differencesFigure(view, dataset)]),
    ],
    training: each((dataset) => [...curvesFigures(view, dataset, objective.metric), gapFigure(view, dataset)]),
    settings: each((dataset) => [axisEffectsFigure(view, dataset), parallelFigure(view, dataset)]),
    timing: [timingFigure(view, nowMs)].filter((figure) => figure !== undefined),
  };
}

/** All of them, in the page's order. */
export function allFigures({ results, training, settings, timing }: SweepFigures): readonly Figure[] {
  return [...results, ...training, ...settings, ...timing];
}
