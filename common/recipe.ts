/** How a trainer of one's own is run: plain data, part of what its trials are. Absent: a trainer of seedsweep's. */
export type Recipe = CommandRecipe | ModuleRecipe;

/** `equals`: --lr=0.1; `spaces`: --lr 0.1; `hydra`: lr=0.1; `none`: nothing, the program reads its parameters itself. */
export const argumentStyles = ['equals', 'spaces', 'hydra', 'none'] as const;
export type ArgumentStyle = (typeof argumentStyles)[number];

/** `flags`: --augment or --no-augment; `values`: =true or =false. */
export const booleanStyles = ['flags', 'values'] as const;
export type BooleanStyle = (typeof booleanStyles)[number];

/** Where a program's metrics are read from. Paths are relative to where it runs, and may hold `${…}`. */
export type MetricSource =
  | {
      readonly kind: 'stdout';
      /** A regular expression with named groups: metrics, and `epoch` or `step`; absent: what is printed tells itself. */
      readonly pattern?: string | undefined;
    }
  | { readonly kind: 'csv'; readonly path: string }
  | { readonly kind: 'tensorboard'; readonly path: string };

/** A program, in any language, that trains one trial. */
export interface CommandRecipe {
  readonly kind: 'command';
  /** Program and arguments, at least one word; `${…}` stands for values. No shell reads them. */
  readonly command: readonly string[];
  /** What `${args}` becomes. */
  readonly args: ArgumentStyle;
  readonly booleans: BooleanStyle;
  /** What the program calls parameters, `dataset` and `seed`, where not the same; null: it is not told. */
  readonly names: Readonly<Record<string, string | null>>;
  readonly environment: Readonly<Record<string, string>>;
  readonly read: readonly MetricSource[];
  readonly limits: {
    /** Most minutes of one attempt. */
    readonly minutes?: number | undefined;
    /** Most minutes in which it neither reports nor prints. */
    readonly silentMinutes?: number | undefined;
  };
}

/** A file of TypeScript or JavaScript that exports a trainer (`module`) or a network (`model`). */
export interface ModuleRecipe {
  readonly kind: 'module' | 'model';
  /** Relative to the code's folder, with forward slashes. */
  readonly file: string;
}
