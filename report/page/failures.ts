import type { TrialView } from '../../proto/observation.js';
import { markup, type Html } from './escape.js';

const SHOWN = 50;

/** What failed for good, and what failed before it went well. */
export function failuresSection(trials: readonly TrialView[]): Html {
  const failed = trials
    .filter(({ state }) => state === 'failed')
    .sort((a, b) => a.endedMs - b.endedMs || a.index - b.index);
  const again = trials.filter(({ state, attempt }) => state === 'done' && attempt > 1).length;
  const retried =
    again > 0
      ? markup`<p>${again} ${again === 1 ? 'trial was' : 'trials were'} done only at a later attempt.</p>`
      : undefined;
  if (failed.length === 0)
    return markup`<p>No trial failed.</p>
      ${retried}`;
  const rest = failed.length - SHOWN;
  return markup`<p>
      ${failed.length} ${failed.length === 1 ? 'trial' : 'trials'} failed for good and
      count${failed.length === 1 ? 's' : ''} against ${failed.length === 1 ? 'its setting' : 'their settings'}.
    </p>
    ${retried}
    ${failed.slice(0, SHOWN).map(failure)}${rest > 0 ? markup`<p class="note">… and ${rest} more.</p>` : undefined}`;
}

function failure({ setting, dataset, seed, attempt, error, logTail }: TrialView): Html {
  const log = logTail.length > 0 ? markup`<pre tabindex="0">${logTail.join('\n')}</pre>` : undefined;
  return markup`<details>
    <summary>${setting} · ${dataset} · seed ${seed}, attempt ${attempt}: ${error}</summary>
    ${log}
  </details> `;
}
