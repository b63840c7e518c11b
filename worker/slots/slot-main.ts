/** A slot process with seedsweep's own trainers. */
import { createBuiltinTrainers } from '../trainers/builtin.js';
import { readSlotSettings, serveSlot } from './serve-slot.js';

const settings = readSlotSettings(process.argv);
const gpu = settings.device === 'gpu' ? process.env['CUDA_VISIBLE_DEVICES'] : undefined;
await serveSlot(createBuiltinTrainers({ gpu }), settings, process.env);
process.exit(0);
