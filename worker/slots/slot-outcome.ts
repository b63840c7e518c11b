/** The last lines that an attempt said, the oldest first; absent when it said nothing. */
interface Said {
  readonly logTail?: readonly string[] | undefined;
}

/** How a trial left its slot. */
export type SlotOutcome =
  | ({ readonly kind: 'finished' } & Said)
  | ({ readonly kind: 'stopped' } & Said)
  /** The trial is to be tried again, by no fault of its own; `killed` when somebody killed what trained it. */
  | ({ readonly kind: 'handedBack'; readonly why: string; readonly killed: boolean } & Said)
  /** This machine lacks what the trial needs. */
  | { readonly kind: 'unsuitable'; readonly error: string }
  /** The slot had no process for it, and may have one later. The trial was not begun. */
  | { readonly kind: 'unavailable'; readonly error: string }
  | {
      readonly kind: 'failed';
      readonly error: string;
      readonly permanent: boolean;
      readonly logTail: readonly string[];
    };
