/** Every stream, subject, consumer and bucket name on NATS is built here and nowhere else. */

/** The event log: all facts, in order, kept. */
export const EVENT_STREAM = 'SEEDSWEEP_EVENTS';
export const ALL_EVENTS = 'seedsweep.events.>';
export const eventSubject = (sweepId: string) => `seedsweep.events.${sweepId}`;

/** The work queue: each trial message stays until it is acknowledged. */
export const TRIAL_STREAM = 'SEEDSWEEP_TRIALS';
export const ALL_TRIALS = 'seedsweep.trials.>';
/** What a worker must be able to do for a trial; `any`: nothing in particular. A token of the queue's subjects. */
export const ANY_CAPABILITY = 'any';
export const trialSubject = (sweepId: string, capability = ANY_CAPABILITY) =>
  `seedsweep.trials.${sweepId}.${capability}`;
/** All of a sweep's trials, whatever they need. */
export const sweepTrials = (sweepId: string) => `seedsweep.trials.${sweepId}.>`;
/** The sweep's durable pull consumer on the work queue, for trials that need this capability. */
export const trialConsumer = (sweepId: string, capability = ANY_CAPABILITY) => `${sweepId}_${capability}`;
/** Subject and consumer of a sweep's trials as versions before log format 4 called them. */
export const formerTrialSubject = (sweepId: string) => `seedsweep.trials.${sweepId}`;
export const formerTrialConsumer = (sweepId: string) => sweepId;

/** The server's notes about trials that ran out of deliveries, kept until the coordinator has dealt with them. */
export const LOST_STREAM = 'SEEDSWEEP_LOST';
export const ALL_LOST = `$JS.EVENT.ADVISORY.CONSUMER.MAX_DELIVERIES.${TRIAL_STREAM}.>`;
export const LOST_CONSUMER = 'coordinator';

/** Key-value bucket: sweep id → sweep record. */
export const SWEEP_BUCKET = 'seedsweep_sweeps';

/** Object store: hash of a trainer's code → its files, packed. */
export const CODE_BUCKET = 'seedsweep_code';
/** The stream behind it, and where the pieces of one object are; both are named by NATS. */
export const CODE_STREAM = `OBJ_${CODE_BUCKET}`;
export const codePieces = (objectId: string) => `$O.${CODE_BUCKET}.C.${objectId}`;
/** Requests for what attempts have said: every worker hears them, and one that has it answers. */
export const OUTPUT_REQUESTS = 'seedsweep.output';
