import type { RunnableTrainer } from '../../worker/trainers/trainer.js';

export const chatty: RunnableTrainer;
