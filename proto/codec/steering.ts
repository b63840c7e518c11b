import { seedsweep } from '../generated/seedsweep.js';
import type {
  ControlRequest,
  DrainRequest,
  EntrySelection,
  ExtendRequest,
  PruneRequest,
  Steered,
} from '../steering.js';
import { codec, required } from './codec.js';
import { controlAction } from './event.js';
import { summaryFromWire, summaryToWire } from './sweep.js';

import v1 = seedsweep.v1;

const selectionToWire = ({ entries, settings, datasets }: EntrySelection): v1.EntrySelection.$Properties => ({
  entries: [...entries],
  settings: [...settings],
  datasets: [...datasets],
});

function selectionFromWire(m: v1.EntrySelection.$Properties | null | undefined): EntrySelection {
  const { entries, settings, datasets } = required(m, 'selection');
  return { entries: entries ?? [], settings: settings ?? [], datasets: datasets ?? [] };
}

export const controlRequestCodec = codec<ControlRequest, v1.ControlRequest.$Properties, v1.ControlRequest>(
  v1.ControlRequest,
  ({ sweepId, action }) => ({ sweepId, action: controlAction.to(action) }),
  (m) => ({ sweepId: required(m.sweepId, 'sweep_id'), action: controlAction.from(m.action, 'action') }),
);

export const reopenRequestCodec = codec<{ sweepId: string }, v1.ReopenRequest.$Properties, v1.ReopenRequest>(
  v1.ReopenRequest,
  ({ sweepId }) => ({ sweepId }),
  (m) => ({ sweepId: required(m.sweepId, 'sweep_id') }),
);

export const extendRequestCodec = codec<ExtendRequest, v1.ExtendRequest.$Properties, v1.ExtendRequest>(
  v1.ExtendRequest,
  ({ sweepId, count, selection }) => ({ sweepId, count, selection: selectionToWire(selection) }),
  (m) => ({
    sweepId: required(m.sweepId, 'sweep_id'),
    count: required(m.count, 'count'),
    selection: selectionFromWire(m.selection),
  }),
);

export const pruneRequestCodec = codec<PruneRequest, v1.PruneRequest.$Properties, v1.PruneRequest>(
  v1.PruneRequest,
  ({ sweepId, selection }) => ({ sweepId, selection: selectionToWire(selection) }),
  (m) => ({ sweepId: required(m.sweepId, 'sweep_id'), selection: selectionFromWire(m.selection) }),
);

export const steerResponseCodec = codec<Steered, v1.SteerResponse.$Properties, v1.SteerResponse>(
  v1.SteerResponse,
  ({ sweep, trials }) => ({ sweep: summaryToWire(sweep), trials }),
  (m) => ({ sweep: summaryFromWire(m.sweep), trials: required(m.trials, 'trials') }),
);

export const drainRequestCodec = codec<DrainRequest, v1.DrainRequest.$Properties, v1.DrainRequest>(
  v1.DrainRequest,
  ({ worker, host }) => ({ worker, host }),
  (m) => ({ worker: required(m.worker, 'worker'), host: required(m.host, 'host') }),
);
