import { type RandomStream, randomStream } from '../../common/random.js';
import type { DatasetFacts } from './facts.js';
import type { Dataset, Pictures } from './dataset.js';
import { drawPolyline } from './pen.js';
import { digitShapes, type PenStroke, type Spot } from './stroke-shapes.js';

/*
 * Everything here and in pen.ts is computed with +, −, ×, ÷ and √ alone, which IEEE 754 rounds the same on every
 * machine; sines and logarithms differ in their last bits. So the pictures are the same everywhere.
 */

/** The seed of the dataset: fixed, for the pictures are the same for every trial. */
const datasetSeed = 1;

/** How much hands differ. Lengths are in units of the digit's box; chosen so that LeNet-5 gets 90 to 99 % right. */
const variety = {
  /** Largest shift of each spot, both ways. */
  jitter: 0.06,
  /** Largest tan(angle / 2) of the rotation: 0.15 is 17°. */
  halfAngle: 0.15,
  shear: 0.25,
  scale: [0.65, 0.95],
  /** Largest shift of the digit, in pixels. */
  shift: 2,
  /** Half the pen's width, in pixels. */
  pen: [0.5, 1.5],
  ink: [0.15, 0.4],
  /** Chance of a stray stroke beside the digit. */
  stray: 0.3,
  /** Largest grey of the background's noise. */
  noise: 0.08,
} as const;

/**
 * Draws the dataset `strokes`: digits from jittered strokes, as many of each class as fit, in an order without pattern.
 * The same pictures each time.
 */
export function drawStrokes(facts: DatasetFacts): Dataset {
  return {
    train: drawPictures('train', facts.trainImages, facts),
    test: drawPictures('test', facts.testImages, facts),
  };
}

function drawPictures(part: string, count: number, facts: DatasetFacts): Pictures {
  const [height, width, channels] = facts.shape;
  const size = height * width * channels;
  const random = randomStream('strokes', datasetSeed, part);
  const labels = random.shuffle(Uint8Array.from({ length: count }, (_, index) => index % facts.classes));
  const pixels = new Uint8Array(count * size);
  const ink = new Float64Array(size);
  labels.forEach((label, index) => {
    ink.fill(0);
    drawDigit(random, label, ink, height, width);
    addNoise(random, ink, pixels.subarray(index * size, (index + 1) * size));
  });
  return { count, shape: facts.shape, classes: facts.classes, pixels, labels };
}

/** Writes a digit in a hand of its own, and maybe a stray stroke, into `ink` (height × width). */
function drawDigit(random: RandomStream, label: number, ink: Float64Array, height: number, width: number): void {
  const hands = digitShapes[label] ?? [];
  const strokes = hands[random.int(0, hands.length - 1)] ?? [];
  const place = drawPlacement(random, height, width);
  const radius = between(random, ...variety.pen);
  const strength = between(random, ...variety.ink);
  for (const stroke of strokes) {
    const through = stroke.through.map(([x, y]): Spot =>
      place([x + around(random, variety.jitter), y + around(random, variety.jitter)]),
    );
    drawPolyline(ink, height, width, pathOf({ kind: stroke.kind, through }), radius, strength);
  }
  if (random.uniform() < variety.stray) {
    const from: Spot = [random.uniform() * width, random.uniform() * height];
    const to: Spot = [from[0] + around(random, width / 3), from[1] + around(random, height / 3)];
    drawPolyline(ink, height, width, [from, to], radius, strength);
  }
}

/** A random rotation, shear, scaling and shift, from the unit square to pixels. */
function drawPlacement(random: RandomStream, height: number, width: number): (spot: Spot) => Spot {
  // The rational form of sine and cosine, by the tangent of half the angle.
  const half = around(random, variety.halfAngle);
  const sine = (2 * half) / (1 + half * half);
  const cosine = (1 - half * half) / (1 + half * half);
  const shear = around(random, variety.shear);
  const scaleX = between(random, ...variety.scale) * width;
  const scaleY = between(random, ...variety.scale) * height;
  const shiftX = width / 2 + around(random, variety.shift);
  const shiftY = height / 2 + around(random, variety.shift);
  return ([x, y]) => {
    const wide = (x - 0.5 + shear * (0.5 - y)) * scaleX;
    const high = (y - 0.5) * scaleY;
    return [cosine * wide - sine * high + shiftX, sine * wide + cosine * high + shiftY];
  };
}

/** The spots of a stroke close enough together to join them by straight lines. */
function pathOf({ kind, through }: PenStroke): readonly Spot[] {
  if (kind === 'lines') return through;
  const pieces = 6;
  const at = (index: number): Spot => through[Math.min(through.length - 1, Math.max(0, index))] ?? [0, 0];
  const path: Spot[] = [at(0)];
  for (let index = 0; index + 1 < through.length; index++) {
    const spots = [at(index - 1), at(index), at(index + 1), at(index + 2)] as const;
    for (let piece = 1; piece <= pieces; piece++) {
      const t = piece / pieces;
      path.push([catmullRom(spots, 0, t), catmullRom(spots, 1, t)]);
    }
  }
  return path;
}

/** The uniform Catmull-Rom spline between the middle two of four spots, along one axis, t in [0, 1]. */
function catmullRom([a, b, c, d]: readonly [Spot, Spot, Spot, Spot], axis: 0 | 1, t: number): number {
  const [p0, p1, p2, p3] = [a[axis], b[axis], c[axis], d[axis]];
  return (
    0.5 * (2 * p1 + (p2 - p0) * t + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t * t + (3 * p1 - p0 - 3 * p2 + p3) * t * t * t)
  );
}

/** Turns ink into bytes on a noisy background. */
function addNoise(random: RandomStream, ink: Float64Array, bytes: Uint8Array): void {
  for (let index = 0; index < ink.length; index++) {
    const grey = (ink[index] ?? 0) + around(random, variety.noise);
    bytes[index] = Math.round(255 * Math.min(1, Math.max(0, grey)));
  }
}

/** Uniform in [−most, most). */
function around(random: RandomStream, most: number): number {
  return (2 * random.uniform() - 1) * most;
}

/** Uniform in [from, to). */
function between(random: RandomStream, from: number, to: number): number {
  return from + (to - from) * random.uniform();
}
