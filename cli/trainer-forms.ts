import type { TrainerForm } from '../common/trainer-definition.js';
import { describeCode } from '../worker/code/describe-code.js';
import { commandForm } from '../worker/trainers/command/form.js';
import { ownForms } from '../worker/trainers/own/forms.js';

/** What may stand under `trainer` of a sweep file instead of a name. */
export const trainerForms: readonly TrainerForm[] = [commandForm(describeCode), ...ownForms(describeCode)];
