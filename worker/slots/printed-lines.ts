import { StringDecoder } from 'node:string_decoder';

export interface PrintedLines extends Disposable {
  /** Says what was printed of a line that has not ended yet. */
  readonly flush: () => void;
}

/**
 * Calls `say` with each line that JavaScript in this process prints on stdout or stderr, instead of printing it, until
 * disposed: what a trainer prints is in order with all else that it says, and is there before its end is told.
 */
export function divertPrinted(say: (line: string) => void): PrintedLines {
  const diverted = [process.stdout, process.stderr].map((stream) => divert(stream, say));
  return {
    flush: () => diverted.forEach(({ flush }) => flush()),
    [Symbol.dispose]: () => diverted.forEach(({ restore }) => restore()),
  };
}

function divert(stream: NodeJS.WriteStream, say: (line: string) => void) {
  const own = Reflect.get<NodeJS.WriteStream, 'write'>(stream, 'write');
  const decoder = new StringDecoder('utf8');
  let rest = '';
  stream.write = (chunk: string | Uint8Array, encoding?: unknown, done?: unknown) => {
    const bytes =
      typeof chunk === 'string'
        ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
        : Buffer.from(chunk);
    const lines = (rest + decoder.write(bytes)).split('\n');
    rest = lines.pop()!;
    lines.forEach(say);
    const callback = typeof encoding === 'function' ? encoding : done;
    if (typeof callback === 'function') process.nextTick(callback);
    return true;
  };
  const flush = () => {
    if (rest !== '') say(rest);
    rest = '';
  };
  const restore = () => {
    stream.write = own;
  };
  return { flush, restore };
}
