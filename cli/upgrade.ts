import { upgradeDocument } from '../coordinator/legacy/upgrade-document.js';
import type { UpgradeDocument } from '../coordinator/projection/projection.js';
import { builtinTrainers } from '../worker/trainers/definitions.js';

/** Reads sweeps as log formats 1 to 3 stored them: all of them were of the trainers that come with seedsweep. */
export const upgrade: UpgradeDocument = (document) => upgradeDocument(document, builtinTrainers);
