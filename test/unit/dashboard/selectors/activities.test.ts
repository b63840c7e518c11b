import { describe, expect, it } from 'vitest';
import { activityText } from '../../../../dashboard/selectors/activities.js';
import { activityKinds, type Activity } from '../../../../proto/observation.js';

const finished: Activity = {
  number: 1,
  timeMs: 0,
  kind: 'finished',
  setting: 'L2 0.001',
  dataset: 'mnist',
  seed: 3,
  attempt: 2,
  worker: 'w1',
  detail: 'test_accuracy 0.9871',
};

describe('activityText', () => {
  it('says what happened, to which trial, and how', () => {
    expect(activityText(finished)).toEqual({
      text: 'finished  L2 0.001 · mnist · seed 3  attempt 2 · test_accuracy 0.9871',
      tone: 'good',
    });
    expect(activityText({ ...finished, kind: 'started', attempt: 1, seed: 0, detail: 'wasm' }, ' - ').text).toBe(
      'started  L2 0.001 - mnist - seed 0  on w1 - wasm',
    );
    expect(activityText({ ...finished, kind: 'released', detail: '' }).text).toBe(
      'handed back  L2 0.001 · mnist · seed 3  attempt 2 · by w1',
    );
  });

  it('needs no trial', () => {
    const whole = { ...finished, setting: '', dataset: '', seed: undefined, attempt: 0, worker: '' };
    expect(activityText({ ...whole, kind: 'paused', detail: '' }).text).toBe('paused');
    expect(activityText({ ...whole, kind: 'reopened', detail: '3 failed trials' }).text).toBe(
      'trying again  3 failed trials',
    );
  });

  it('has a different word for every kind', () => {
    const words = activityKinds.map((kind) => activityText({ ...finished, kind }).text.split('  ')[0]);
    expect(new Set(words).size).toBe(activityKinds.length);
  });
});
