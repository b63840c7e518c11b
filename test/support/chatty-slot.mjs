// A slot program with a trainer that talks, from the built dist/.
import { readSlotSettings, serveSlot } from '../../dist/worker/slots/serve-slot.js';
import { chatty } from './chatty.mjs';

await serveSlot([chatty], readSlotSettings(process.argv));
process.exit(0);
