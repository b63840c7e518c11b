import type { Clock } from '../../common/clock.js';
import { SeedsweepError } from '../../common/errors.js';
import type { Submission } from '../../proto/codec.js';
import { toGrpcError } from '../../proto/grpc-errors.js';
import type { SweepsHandlers } from '../../proto/services.js';
import { takeSnapshot } from '../../results/leaderboard.js';
import type { Ledger } from '../ledger.js';
import { cellCurves } from '../../results/curves.js';
import type { SweepProjection } from '../projection/sweep-projection.js';
import type { SweepRunner } from '../sweep-runner.js';
import { loadSweep } from '../sweep-file/load-sweep.js';
import { canonicalSweep, sweepId } from '../sweep-file/compiled-sweep.js';
import { observeSweep } from './observe.js';
import { steeringHandlers } from './steering.js';
import { unary } from './unary.js';

/** Cells whose curves one call may ask for; more than a screen can show. */
const MAX_CELLS = 100;
/** Watchers hear at most this often. */
const WATCH_INTERVAL_MS = 50;

/** The Sweeps service: submit, list, get, control, retry, addSeeds, stop, watch, observe, curves. */
export function sweepsHandlers(ledger: Ledger, runner: SweepRunner, clock: Clock): SweepsHandlers {
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
    submit: unary(async ({ document }): Promise<Submission> => {
      const compiled = loadSweep(document);
      const id = sweepId(compiled);
      const known = projection.sweep(id);
      if (known?.state === 'cancelled') {
        throw new SeedsweepError('INVALID_INPUT', `The sweep ${id} was cancelled; what was cancelled stays so.`, {
          remedy: 'Give the sweep file another name and submit it again.',
        });
      }
      if (!known) ledger.record(id, { kind: 'submitted', document: canonicalSweep(compiled) });
      const sweep = find(id);
      await runner.begin(sweep);
      return { sweep: sweep.summary, created: !known };
    }),

    list: unary(() => Promise.resolve(projection.all().map((sweep) => sweep.summary))),

    get: unary((request) => Promise.resolve(takeSnapshot(find(request.sweepId)))),

    control: unary(async (request) => {
      const sweep = find(request.sweepId);
      if (sweep.ended) {
        throw new SeedsweepError('INVALID_INPUT', `The sweep ${sweep.id} is already ${sweep.state}.`, {
          remedy: 'Only a running or paused sweep can be paused, resumed or cancelled.',
        });
      }
      ledger.record(sweep.id, { kind: 'controlled', action: request.action });
      await ledger.durable();
      return sweep.summary;
    }),

    curves: unary(({ sweepId: id, cells }) => {
      const sweep = find(id);
      return Promise.resolve(cells.slice(0, MAX_CELLS).map((cell) => cellCurves(sweep, cell)));
    }),

    observe(call) {
      try {
        observeSweep(call, find(call.request.sweepId), ledger, clock);
      } catch (error) {
        call.emit('error', toGrpcError(error));
      }
    },

    ...steeringHandlers(ledger, find),

    watch(call) {
      let sweep: SweepProjection;
      try {
        sweep = find(call.request.sweepId);
      } catch (error) {
        call.emit('error', toGrpcError(error));
        return;
      }
      let seen = call.request.endedSeen;
      let timer: NodeJS.Timeout | undefined;

      let over = false;
      const send = () => {
        // What a watcher has seen must still be so after a crash.
        ledger.durable().then(write, finish);
      };
      const write = () => {
        timer = undefined;
        if (over) return;
        const { objective } = sweep.plan.sweep;
        const ended = sweep.endedFrom(seen).map((trial) => trial.end(objective));
        seen += ended.length;
        const running = sweep.running().map((trial) => trial.progress(objective));
        call.write({ sweep: sweep.summary, ended, running });
        if (sweep.ended) finish();
      };
      const unsubscribe = ledger.onRecord((id) => {
        if (id === sweep.id) timer ??= setTimeout(send, WATCH_INTERVAL_MS);
      });
      const finish = () => {
        over = true;
        unsubscribe();
        clearTimeout(timer);
        call.end();
      };
      call.on('cancelled', finish);
      send();
    },
  };
}
