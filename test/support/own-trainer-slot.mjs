// A slot program with a trainer of its own beside seedsweep's, from the built dist/.
import { readSlotSettings, serveSlot } from '../../dist/worker/slots/serve-slot.js';
import { createBuiltinTrainers } from '../../dist/worker/trainers/builtin.js';
import { walker } from './walker.mjs';

await serveSlot([...createBuiltinTrainers(), walker], readSlotSettings(process.argv));
process.exit(0);
