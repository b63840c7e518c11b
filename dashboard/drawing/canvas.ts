/** Dots across and down in one cell of a canvas. */
export interface CellSize {
  readonly across: number;
  readonly down: number;
}

/** Braille patterns: eight dots in each cell of the terminal. */
export const brailleCell: CellSize = { across: 2, down: 4 };
/** One dot in each cell. */
export const wholeCell: CellSize = { across: 1, down: 1 };

/** Bits of the dots of a braille pattern, by row and column (Unicode: U+2800 plus the sum). */
const brailleBits = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80];

/** Dots over `columns` × `rows` cells, and whose dots they are; dots outside are left out. */
export class Canvas {
  readonly across: number;
  readonly down: number;
  /** By row, then column: the bits of a braille pattern. */
  private readonly dots: Uint8Array;
  private readonly owners: Int16Array;

  constructor(
    private readonly columns: number,
    rows: number,
    private readonly cell: CellSize,
  ) {
    this.across = columns * cell.across;
    this.down = rows * cell.down;
    this.dots = new Uint8Array(columns * rows);
    this.owners = new Int16Array(columns * rows).fill(-1);
  }

  /** The dot at `x` from the left and `y` from the top; the cell is its latest dot's owner's. */
  set(x: number, y: number, owner: number): void {
    if (x < 0 || y < 0 || x >= this.across || y >= this.down) return;
    const { across, down } = this.cell;
    const column = Math.floor(x / across);
    const row = Math.floor(y / down);
    const place = row * this.columns + column;
    this.dots[place]! |= brailleBits[(y - row * down) * 2 + (x - column * across)]!;
    this.owners[place] = owner;
  }

  /** A straight line (Bresenham) between two dots, both included. */
  line(x0: number, y0: number, x1: number, y1: number, owner: number): void {
    const [dx, dy] = [Math.abs(x1 - x0), -Math.abs(y1 - y0)];
    const [stepX, stepY] = [Math.sign(x1 - x0), Math.sign(y1 - y0)];
    let [x, y, error] = [x0, y0, dx + dy];
    for (;;) {
      this.set(x, y, owner);
      if (x === x1 && y === y1) return;
      const doubled = 2 * error;
      if (doubled >= dy) {
        error += dy;
        x += stepX;
      }
      if (doubled <= dx) {
        error += dx;
        y += stepY;
      }
    }
  }

  /** The owner of a cell's latest dot; undefined where there is none. */
  owner(column: number, row: number): number | undefined {
    const owner = this.owners[row * this.columns + column]!;
    return owner < 0 ? undefined : owner;
  }

  /** The dots of a cell as a braille pattern. */
  braille(column: number, row: number): string {
    return String.fromCharCode(0x2800 + this.dots[row * this.columns + column]!);
  }
}
