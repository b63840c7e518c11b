import { StringDecoder } from 'node:string_decoder';
import { shownLine } from '../../common/shown-line.js';

/** What is held back of a line that does not end, in characters. */
const LONGEST_LINE = 1024 * 1024;

/** Puts an output's bytes together to lines, as a terminal would show them. */
export class OutputLines {
  private decoder = new StringDecoder('utf8');
  private rest = '';

  /** The lines that are complete with these bytes. */
  add(bytes: Uint8Array): readonly string[] {
    const lines = (this.rest + this.decoder.write(Buffer.from(bytes))).split('\n');
    this.rest = lines.pop()!;
    if (this.rest.length > LONGEST_LINE) return [...lines, ...this.end()].map(shownLine);
    return lines.map(shownLine);
  }

  /** The line that was begun and will not go on, if there is one. */
  end(): readonly string[] {
    const rest = this.rest + this.decoder.end();
    this.decoder = new StringDecoder('utf8');
    this.rest = '';
    return rest === '' ? [] : [shownLine(rest)];
  }
}
