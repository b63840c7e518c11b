import type { Proposer } from './proposer.js';

/** Everything that the spec enumerates, on all datasets with all seeds, at once. */
export const proposeGrid: Proposer = ({ plan, spec }) => ({
  proposals:
    plan.trialCount > 0 ? [] : [{ settings: [], firstEntry: 0, entries: plan.enumeratedEntries, seeds: spec.seeds }],
  prunings: [],
});
