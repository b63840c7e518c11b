/** A message type: how a domain value becomes bytes and comes back. `decode` throws on bytes it cannot understand. */
export interface Codec<T> {
  encode(value: T): Uint8Array;
  decode(bytes: Uint8Array): T;
}

interface GeneratedType<Properties, Decoded> {
  encode(message: Properties): { finish(): Uint8Array };
  decode(bytes: Uint8Array): Decoded;
}

export function codec<T, Properties, Decoded>(
  type: GeneratedType<Properties, Decoded>,
  toWire: (value: T) => Properties,
  fromWire: (message: Decoded) => T,
): Codec<T> {
  return {
    encode: (value) => type.encode(toWire(value)).finish(),
    decode: (bytes) => fromWire(type.decode(bytes)),
  };
}

/** Enums number our names from 1, in order; 0 is "unspecified" and an error, as absence is. */
export function enumCodec<Name extends string>(names: readonly Name[]) {
  return {
    to: (name: Name) => names.indexOf(name) + 1,
    from(number: number | null | undefined, field: string): Name {
      const name = names[required(number, field) - 1];
      if (name === undefined) throw new RangeError(`${field}: unknown number ${number} (known: ${names.join(', ')})`);
      return name;
    },
  };
}

/** A field that says something by being absent; absent ones decode as null or undefined, the domain knows undefined alone. */
export function optional<T>(value: T | null | undefined): T | undefined {
  return value ?? undefined;
}

/** As the wire wants what may be absent. */
export function orAbsent<T>(value: T | undefined): T | null {
  return value ?? null;
}

/** A field that must be there. Throws RangeError, which names it. */
export function required<T>(value: T | null | undefined, field: string): T {
  if (value === null || value === undefined) throw new RangeError(`the message lacks ${field}`);
  return value;
}

/** `text`, which must be one of `names`. */
export function known<Name extends string>(
  names: readonly Name[],
  text: string | null | undefined,
  field: string,
): Name {
  const name = names.find((each) => each === text);
  if (name === undefined) throw new RangeError(`${field}: unknown "${text}" (known: ${names.join(', ')})`);
  return name;
}

/** A field that holds JSON. */
export function parsed(text: string | null | undefined, field: string): unknown {
  return JSON.parse(required(text, field));
}
