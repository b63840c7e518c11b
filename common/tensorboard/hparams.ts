/**
 * What TensorBoard's HParams plugin keeps in event files: an experiment in a file above all runs, and in each run's file the start
 * and the end of its session. Sessions of one group are shown as one row, with the means of their metrics.
 */
import protobuf from 'protobufjs';
import type { PluginData } from './event.js';

const PLUGIN = 'hparams';

/** The messages and fields of TensorBoard's `plugin_data.proto`, `api.proto` and protobuf's `struct.proto` that we write. */
const schema = protobuf.Root.fromJSON({
  nested: {
    HParamsPluginData: {
      oneofs: { data: { oneof: ['experiment', 'sessionStartInfo', 'sessionEndInfo'] } },
      fields: {
        version: { id: 1, type: 'int32' },
        experiment: { id: 2, type: 'Experiment' },
        sessionStartInfo: { id: 3, type: 'SessionStartInfo' },
        sessionEndInfo: { id: 4, type: 'SessionEndInfo' },
      },
    },
    Experiment: {
      fields: {
        name: { id: 6, type: 'string' },
        description: { id: 1, type: 'string' },
        timeCreatedSecs: { id: 3, type: 'double' },
        hparamInfos: { id: 4, rule: 'repeated', type: 'HParamInfo' },
        metricInfos: { id: 5, rule: 'repeated', type: 'MetricInfo' },
      },
    },
    HParamInfo: {
      fields: {
        name: { id: 1, type: 'string' },
        type: { id: 4, type: 'int32' },
        domainDiscrete: { id: 5, type: 'ListValue' },
        domainInterval: { id: 6, type: 'Interval' },
      },
    },
    Interval: { fields: { minValue: { id: 1, type: 'double' }, maxValue: { id: 2, type: 'double' } } },
    MetricInfo: { fields: { name: { id: 1, type: 'MetricName' }, displayName: { id: 3, type: 'string' } } },
    MetricName: { fields: { group: { id: 1, type: 'string' }, tag: { id: 2, type: 'string' } } },
    SessionStartInfo: {
      fields: {
        hparams: { id: 1, keyType: 'string', type: 'Value' } as protobuf.IMapField,
        groupName: { id: 4, type: 'string' },
        startTimeSecs: { id: 5, type: 'double' },
      },
    },
    SessionEndInfo: { fields: { status: { id: 1, type: 'int32' }, endTimeSecs: { id: 2, type: 'double' } } },
    ListValue: { fields: { values: { id: 1, rule: 'repeated', type: 'Value' } } },
    Value: {
      oneofs: { kind: { oneof: ['numberValue', 'stringValue', 'boolValue'] } },
      fields: {
        numberValue: { id: 2, type: 'double' },
        stringValue: { id: 3, type: 'string' },
        boolValue: { id: 4, type: 'bool' },
      },
    },
  },
});
const dataType = schema.lookupType('HParamsPluginData');

/** The plugin's `DataType` and `Status`, by our words. */
const typeNumbers = { text: 1, boolean: 2, number: 3 } as const;
const statusNumbers = { unknown: 0, success: 1, failure: 2, running: 3 } as const;
export type SessionStatus = keyof typeof statusNumbers;

export type HyperparameterValue = string | number | boolean;

/** One hyperparameter, and what it may be; numbers are told by the smallest and the largest. */
export interface Hyperparameter {
  readonly name: string;
  readonly type: keyof typeof typeNumbers;
  readonly values: readonly HyperparameterValue[];
}

export interface Experiment {
  readonly name: string;
  readonly description: string;
  /** Seconds since 1970. */
  readonly createdSeconds: number;
  readonly hyperparameters: readonly Hyperparameter[];
  /** Tags of scalars in the sessions' own runs. */
  readonly metrics: readonly string[];
}

/** What a session was begun with. */
export interface SessionStart {
  readonly hyperparameters: Readonly<Record<string, HyperparameterValue>>;
  /** Sessions of one group must have the same hyperparameters. */
  readonly group: string;
  readonly startedSeconds: number;
}

export function experimentData({ hyperparameters, metrics, createdSeconds, ...texts }: Experiment): PluginData {
  return pluginData('_hparams_/experiment', {
    experiment: {
      ...texts,
      timeCreatedSecs: createdSeconds,
      hparamInfos: hyperparameters.map(({ name, type, values }) => ({
        ...{ name, type: typeNumbers[type] },
        ...domainOf(type, values),
      })),
      metricInfos: metrics.map((tag) => ({ name: { group: '', tag }, displayName: tag })),
    },
  });
}

export function sessionStartData({ hyperparameters, group, startedSeconds }: SessionStart): PluginData {
  const hparams = Object.fromEntries(Object.entries(hyperparameters).map(([name, value]) => [name, valueOf(value)]));
  return pluginData('_hparams_/session_start_info', {
    sessionStartInfo: { hparams, groupName: group, startTimeSecs: startedSeconds },
  });
}

export function sessionEndData(status: SessionStatus, endedSeconds: number): PluginData {
  const sessionEndInfo = { status: statusNumbers[status], endTimeSecs: endedSeconds };
  return pluginData('_hparams_/session_end_info', { sessionEndInfo });
}

function pluginData(tag: string, message: object): PluginData {
  return { tag, plugin: PLUGIN, content: dataType.encode(message).finish() };
}

function domainOf(type: Hyperparameter['type'], values: readonly HyperparameterValue[]) {
  if (type !== 'number') return { domainDiscrete: { values: values.map(valueOf) } };
  const numbers = values as readonly number[];
  const [minValue, maxValue] = [
    numbers.reduce((a, b) => Math.min(a, b), Infinity),
    numbers.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
  return numbers.length === 0 ? {} : { domainInterval: { minValue, maxValue } };
}

function valueOf(value: HyperparameterValue) {
  if (typeof value === 'string') return { stringValue: value };
  return typeof value === 'number' ? { numberValue: value } : { boolValue: value };
}
