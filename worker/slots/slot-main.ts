/** A slot process with seedsweep's own trainers, and those that sweeps bring along. */
import { createTrainers } from '../trainers/builtin.js';
import { readSlotSettings, serveSlot } from './serve-slot.js';

const settings = readSlotSettings(process.argv);
const gpu = settings.device === 'gpu' ? process.env['CUDA_VISIBLE_DEVICES'] : undefined;
const { builtin, loadOwn } = createTrainers({ gpu });
await serveSlot(builtin, settings, process.env, loadOwn);
process.exit(0);
