import { expect, test } from 'vitest';
import type { Engine, EngineDefinition, Program } from '../../../../worker/engines/engine.js';
import { createEngines, engineNames } from '../../../../worker/engines/engines.js';
import { selectEngine, startEngine } from '../../../../worker/engines/select-engine.js';
import { start } from '../support/engines.js';

const broken: EngineDefinition<'broken'> = {
  name: 'broken',
  device: 'any',
  remedy: 'Mend it.',
  start: () => Promise.reject(new Error('no such library\nand a long stack')),
};
const working: EngineDefinition<'working'> = {
  name: 'working',
  device: 'any',
  remedy: 'None needed.',
  start: () => start('cpu'),
};
const onGpu: EngineDefinition<'gpu'> = { ...working, name: 'gpu', device: 'gpu' };

/** Doubles numbers; `key` tells copies of it apart. */
const doubling = (key: string): Program => ({
  key,
  state: {},
  inputs: { numbers: { type: 'float32', shape: [2] } },
  run: (tf, _state, { numbers }) => ({ state: {}, outputs: { doubled: tf.mul(2, numbers!) } }),
});

/** Works, but for the program named. Notes what is prepared. */
function unableTo(key: string, prepared: string[] = []): EngineDefinition<'picky'> {
  return {
    name: 'picky',
    device: 'any',
    remedy: 'Write a translation.',
    async start() {
      const engine = await working.start();
      return {
        ...engine,
        prepare(program) {
          if (program.key === key) return Promise.reject(new Error(`there is no kernel for ${key}`));
          prepared.push(program.key);
          return engine.prepare(program);
        },
      };
    },
  };
}

test('engines are tried fastest first', () => {
  expect(engineNames).toEqual(['compiled-cuda', 'compiled-webgpu', 'compiled', 'tensorflow', 'wasm', 'cpu']);
  expect(createEngines().flatMap(({ name, device }) => (device === 'gpu' ? [name] : []))).toEqual([
    'compiled-cuda',
    'compiled-webgpu',
  ]);
});

test('the fastest engine that works is chosen, and why faster ones were not is kept', async () => {
  const { name, unavailable } = await selectEngine<'broken' | 'working'>([broken, working]);
  expect(name).toBe('working');
  expect(unavailable).toEqual([{ name: 'broken', reason: 'no such library', remedy: 'Mend it.' }]);
});

test('a forced engine that does not work is refused, with its remedy, although another one works', async () => {
  const refused = selectEngine<'broken' | 'working'>([broken, working], { forced: 'broken' });
  await expect(refused).rejects.toMatchObject({
    code: 'ENGINE_UNAVAILABLE',
    message: expect.stringContaining('no such library') as string,
    remedy: expect.stringContaining('Mend it.') as string,
  });
});

test('a forced engine is used although a faster one works', async () => {
  const [fast, slow] = [working, { ...working, name: 'slow' as const }];
  expect(await selectEngine<'working' | 'slow'>([fast, slow], { forced: 'slow' })).toMatchObject({
    name: 'slow',
    unavailable: [],
  });
});

test('no working engine at all is ENGINE_UNAVAILABLE', async () => {
  await expect(selectEngine([broken])).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE', remedy: 'Mend it.' });
});

test('engines for GPUs are left out, not tried and not complained of, unless there is a GPU', async () => {
  const untouchable = { ...onGpu, start: () => Promise.reject(new Error('was tried')) };
  for (const wish of [{}, { device: 'cpu' as const }]) {
    expect(await selectEngine<'gpu' | 'working'>([untouchable, working], wish)).toMatchObject({
      name: 'working',
      unavailable: [],
    });
  }
});

test('engines for GPUs are tried first where there is a GPU, and fall back to those for any device', async () => {
  const [gpu, deaf] = [onGpu, { ...onGpu, start: () => broken.start() }];
  expect(await selectEngine<'gpu' | 'working'>([gpu, working], { device: 'gpu' })).toMatchObject({ name: 'gpu' });
  expect(await selectEngine<'gpu' | 'working'>([deaf, working], { device: 'gpu' })).toMatchObject({
    name: 'working',
    unavailable: [{ name: 'gpu', reason: 'no such library' }],
  });
});

test('an engine for GPUs is used without a GPU being announced if it is forced', async () => {
  const { name } = await selectEngine<'gpu' | 'working'>([onGpu, working], { forced: 'gpu', device: 'cpu' });
  expect(name).toBe('gpu');
});

test('an engine that cannot prepare one of the programs is passed over, with the reason', async () => {
  const programs = [doubling('easy'), doubling('hard')];
  const selected = await selectEngine<'picky' | 'working'>([unableTo('hard'), working], { programs });
  expect(selected.name).toBe('working');
  expect(selected.unavailable).toEqual([
    { name: 'picky', reason: 'there is no kernel for hard', remedy: 'Write a translation.' },
  ]);
  const { name } = await selectEngine<'picky' | 'working'>([unableTo('hard'), working], { programs: [programs[0]!] });
  expect(name).toBe('picky');
});

test('a forced engine that cannot prepare one of the programs is refused', async () => {
  const refused = selectEngine([unableTo('hard')], { forced: 'picky', programs: [doubling('hard')] });
  await expect(refused).rejects.toMatchObject({
    code: 'ENGINE_UNAVAILABLE',
    message: expect.stringContaining('there is no kernel for hard') as string,
  });
});

test('all of the programs are prepared on the engine that is chosen, which runs them', async () => {
  const prepared: string[] = [];
  const program = doubling('second');
  const { engine } = await selectEngine([unableTo('', prepared)], { programs: [doubling('first'), program] });
  expect(prepared).toEqual(expect.arrayContaining(['first', 'second']));
  const execution = engine.begin({});
  const { doubled } = await execution.run(program, { numbers: Float32Array.of(1.5, -2) });
  execution.dispose();
  expect(Array.from(doubled!)).toEqual([3, -4]);
});

test('starting an engine gives it back, or throws one line that says what stands in the way', async () => {
  expect((await startEngine(working)).versions).toMatch(/^tfjs \d/);
  await expect(startEngine(broken)).rejects.toThrow(/^no such library$/);
});

test('an engine that starts and then computes a wrong sum, or none, does not work', async () => {
  const answering = (run: () => Promise<Record<string, Float32Array>>): EngineDefinition => ({
    ...working,
    start: () =>
      Promise.resolve<Engine>({
        versions: 'none',
        prepare: () => Promise.resolve(),
        begin: () => ({ run, state: () => Promise.resolve({}), dispose: () => undefined }),
      }),
  });
  await expect(startEngine(answering(() => Promise.resolve({ sum: Float32Array.of(7) })))).rejects.toThrow('7');
  await expect(startEngine(answering(() => Promise.resolve({})))).rejects.toThrow('undefined');
  await expect(startEngine(answering(() => Promise.reject(new Error('out of memory\n…'))))).rejects.toThrow(
    /^out of memory$/,
  );
});

test('the optional native engine works or says why it does not', async () => {
  const outcome = await selectEngine(createEngines(), { forced: 'tensorflow' }).catch((error: unknown) => error);
  expect(outcome).toMatchObject(
    outcome instanceof Error
      ? { code: 'ENGINE_UNAVAILABLE', remedy: expect.stringContaining('npm install') as string }
      : { name: 'tensorflow' },
  );
});
