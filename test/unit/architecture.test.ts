import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { builtinTrainers } from '../../worker/trainers/definitions.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const readJson = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** Which of our folders each folder may import. */
const mayImport = readJson('import-law.json') as Record<string, readonly string[]>;

/** Words that networks share with others: a field of TensorFlow.js, options of cli-table3 and scran.js, English, examples. */
const otherMeanings = [
  /^worker\/engines\/.*: batchSize$/,
  /^worker\/datasets\/map-layout\.ts: epochs$/,
  /^cli\/.*: head$/,
  /^cli\/(main|report)\.ts: init$/,
  /^report\/page\/report-html\.ts: head$/,
  /^cli\/init(\.|\/).*: /,
  /^common\/(trainer|errors)\.ts: loss$/,
  /^common\/network-version\.ts: epochs$/,
  /^export\/mlflow\/names\.ts: loss$/,
  /^(proto|results)\/(observation|companions|leaderboard)\.ts: validation$/,
  /^worker\/trainers\/command\/.*: (loss|test_accuracy|epochs|learningRate)$/,
];

interface Import {
  /** Path from the root, or the name of a package. */
  readonly target: string;
  readonly isPackage: boolean;
}

const packageJson = readJson('package.json') as Record<'dependencies' | 'optionalDependencies', Record<string, string>>;
const dependencies = Object.keys({ ...packageJson.dependencies, ...packageJson.optionalDependencies });

const sources = new Map(
  Object.keys(mayImport)
    .flatMap(filesBelow)
    .map((file) => [file, importsOf(file)]),
);

function filesBelow(folder: string): string[] {
  return readdirSync(root, { withFileTypes: true }).some((entry) => entry.name === folder)
    ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
        .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    : [];
}

/** What a source file names in `import`, `export … from` and `import()`, types included. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const names = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  return names
    .filter((name) => !name.startsWith('node:'))
    .map((name) =>
      name.startsWith('.')
        ? { target: sourceOf(join(dirname(file), name)), isPackage: false }
        : { target: packageOf(name), isPackage: true },
    );
}

/** The file that `path` is compiled from. */
function sourceOf(path: string): string {
  const stem = path.replace(/\.js$/, '');
  return [`${stem}.ts`, `${stem}.tsx`].find((candidate) => ts.sys.fileExists(join(root, candidate))) ?? path;
}

/** `@scope/name/part` → `@scope/name`. */
function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

const edges = [...sources].flatMap(([file, imports]) => imports.map((each) => ({ file, ...each })));
const own = edges.filter(({ isPackage }) => !isPackage);
const packages = edges.filter(({ isPackage }) => isPackage);
const folderOf = (file: string) => file.split('/')[0]!;
const show = ({ file, target }: { file: string; target: string }) => `${file} → ${target}`;

describe('the source tree', () => {
  it('is read whole by this test', () => {
    expect([...sources.keys()]).toEqual(
      expect.arrayContaining(['common/errors.ts', 'results/summary.ts', 'cli/main.ts', 'worker/slots/slot-main.ts']),
    );
    expect(own.map(show)).toContain('cli/main.ts → common/errors.ts');
    expect(packages.map(show)).toContain('proto/channel.ts → @grpc/grpc-js');
  });

  it('is compiled and built whole', () => {
    const folders = Object.keys(mayImport);
    expect(readJson('tsconfig.build.json')).toMatchObject({ include: folders });
    expect(readJson('tsconfig.json')).toMatchObject({ include: expect.arrayContaining(folders) as unknown });
  });

  it('imports along import-law.json alone', () => {
    const allowed = (from: string, to: string) => from === to || mayImport[from]!.includes(to);
    expect(own.filter(({ file, target }) => !allowed(folderOf(file), folderOf(target))).map(show)).toEqual([]);
  });

  it('has no cycle of imports between files', () => {
    expect(cycles()).toEqual([]);
  });

  it('imports the generated code in proto/codec/ alone', () => {
    const importers = own.filter(({ target }) => target.startsWith('proto/generated/')).map(({ file }) => file);
    expect(importers.filter((file) => !file.startsWith('proto/codec/'))).toEqual([]);
    expect(importers).toContain('proto/codec/event.ts');
  });

  it('has a coordinator that reads no sweep file, no YAML, and knows no trainer', () => {
    const reached = reachedFrom('coordinator/coordinator.ts');
    expect([...reached]).toContain('coordinator/plan/plan.ts');
    expect(
      [...reached].filter((target) => /^coordinator\/(sweep-file|legacy)\/|^worker\/|^(yaml|zod)$/.test(target)),
    ).toEqual(['zod']);
    const schemas = packages.filter(({ file, target }) => reached.has(file) && target === 'zod').map(show);
    // Of what is sent; nothing that a replay reads passes a schema.
    expect(schemas).toEqual(['coordinator/check-spec.ts → zod']);
    expect([...reachedFrom('coordinator/projection/projection.ts')]).not.toContain('zod');
  });

  it('names what networks are trained with, and what they measure, in their own folders alone', () => {
    const networks = builtinTrainers.filter(({ descriptor }) => descriptor.name !== 'simulated');
    const names = new Set(
      networks.flatMap(({ descriptor: { parameters, metrics } }) => [
        ...parameters.map(({ key }) => key),
        ...metrics.map(({ name }) => name),
      ]),
    );
    expect(names).toContain('learningRate');
    const naming = [...sources.keys()]
      .filter((file) => !/^worker\/trainers\/(network|models|simulated)\//.test(file))
      .flatMap((file) => {
        const text = readFileSync(join(root, file), 'utf8');
        return [...names].filter((name) => new RegExp(`\\b${name}\\b`).test(text)).map((name) => `${file}: ${name}`);
      });
    expect(naming.filter((found) => !otherMeanings.some((meaning) => meaning.test(found)))).toEqual([]);
  });

  it('imports only packages that package.json installs', () => {
    expect(packages.filter(({ target }) => !dependencies.includes(target)).map(show)).toEqual([]);
  });

  it('imports Node’s own modules as node:… alone', () => {
    expect(packages.filter(({ target }) => builtinModules.includes(target)).map(show)).toEqual([]);
  });
});

describe('package.json', () => {
  it('installs no package that nothing uses', () => {
    // What proto/generated imports counts; so do packages that are loaded by a name made at run time.
    const generated = importsOf('proto/generated/seedsweep.js');
    const used = new Set([...packages, ...generated].map(({ target }) => target));
    const text = [...sources.keys()].map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
    expect(dependencies.filter((name) => !used.has(name) && !text.includes(`'${name}'`))).toEqual([]);
  });
});

/** The files that loading `file` loads, and the packages. */
function reachedFrom(file: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (next: string) => {
    if (reached.has(next)) return;
    reached.add(next);
    for (const { target } of sources.get(next) ?? []) visit(target);
  };
  visit(file);
  return reached;
}

/** Each cycle, as the path that closes it. */
function cycles(): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file) || path.includes(file)) return;
    for (const { target, isPackage } of sources.get(file) ?? []) if (!isPackage) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of sources.keys()) visit(file, []);
  return found;
}
