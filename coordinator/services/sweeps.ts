import { isDeepStrictEqual } from 'node:util';
import type { Clock } from '../../common/clock.js';
import { SeedsweepError } from '../../common/errors.js';
import { toGrpcError } from '../../proto/grpc-errors.js';
import type { SweepsHandlers } from '../../proto/services.js';
import type { Submission } from '../../proto/sweep.js';
import { checkSpec } from '../check-spec.js';
import type { CodeStore } from '../code-store.js';
import type { Ledger } from '../ledger.js';
import { entryCurves } from '../observation/curves.js';
import { SweepObserver } from '../observation/sweep-observer.js';
import type { SweepProjection } from '../projection/sweep-projection.js';
import { propose } from '../proposers/propose.js';
import { takeOver } from '../reuse.js';
import type { SweepRunner } from '../sweep-runner.js';
import type { WaitingWatch } from '../waiting/waiting-watch.js';
import { requireCode } from './code.js';
import { observeSweep } from './observe.js';
import { steeringHandlers } from './steering.js';
import { unary } from './unary.js';

/** Entries whose curves one call may ask for; more than a screen can show. */
const MAX_ENTRIES = 100;

/** What the Sweeps service works with. */
export interface SweepsDuties {
  readonly ledger: Ledger;
  readonly runner: SweepRunner;
  readonly code: Pick<CodeStore, 'has'>;
  readonly waiting: WaitingWatch;
  readonly clock: Clock;
}

/** The Sweeps service: submit, list, get, control, observe, curves, reopen, extend, prune. */
export function sweepsHandlers({ ledger, runner, code, waiting, clock }: SweepsDuties): SweepsHandlers {
  const { projection } = ledger;

  function find(id: string): SweepProjection {
    const sweep = projection.sweep(id);
    if (sweep) return sweep;
    const known = projection.all().map((each) => each.id);
    throw new SeedsweepError('NOT_FOUND', `There is no sweep "${id}".`, {
      remedy: known.length > 0 ? `Known: ${known.slice(-5).join(', ')}.` : 'Submit one with "seedsweep submit FILE".',
    });
  }

  return {
    submit: unary(async ({ spec: claimed, source, reuse, reuseEngine }): Promise<Submission> => {
      const spec = checkSpec(claimed);
      await requireCode(code, spec);
      const known = projection.sweep(spec.id);
      if (known?.state === 'cancelled') {
        throw new SeedsweepError('INVALID_INPUT', `The sweep ${spec.id} was cancelled; what was cancelled stays so.`, {
          remedy: 'Give the sweep file another name and submit it again.',
        });
      }
      if (!known) ledger.record(spec.id, { kind: 'submitted', spec, source });
      const sweep = find(spec.id);
      if (spec.place && !sweep.ended && !isDeepStrictEqual(spec.place, sweep.place)) {
        ledger.record(spec.id, { kind: 'placed', place: spec.place });
      }
      propose(ledger, sweep);
      const takenOver = reuse && !sweep.ended ? await takeOver(ledger, sweep, reuseEngine) : [];
      await runner.begin(sweep);
      return ledger.durably(() => ({ sweep: waiting.summary(sweep), created: !known, takenOver }));
    }),

    list: unary(() => ledger.durably(() => projection.all().map((sweep) => waiting.summary(sweep)))),

    get: unary(({ sweepId }) => {
      const sweep = find(sweepId);
      return ledger.durably(() => ({
        ...new SweepObserver(sweep).observe(clock.now()),
        sweep: waiting.summary(sweep),
      }));
    }),

    control: unary((request) => {
      const sweep = find(request.sweepId);
      if (sweep.ended) {
        throw new SeedsweepError('INVALID_INPUT', `The sweep ${sweep.id} is already ${sweep.state}.`, {
          remedy: 'Only a running or paused sweep can be paused, resumed or cancelled.',
        });
      }
      ledger.record(sweep.id, { kind: 'controlled', action: request.action });
      return ledger.durably(() => waiting.summary(sweep));
    }),

    curves: unary(({ sweepId, entries }) => {
      const sweep = find(sweepId);
      return ledger.durably(() => entries.slice(0, MAX_ENTRIES).map((entry) => entryCurves(sweep, entry)));
    }),

    observe(call) {
      try {
        observeSweep(call, find(call.request.sweepId), ledger, waiting, clock);
      } catch (error) {
        call.emit('error', toGrpcError(error));
      }
    },

    ...steeringHandlers(ledger, find),
  };
}
