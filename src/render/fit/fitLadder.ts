/**
 * What is given up, step by step, so that a film fits in so many bytes.
 *
 * Measured on three clips at 800x450, eight seconds, 25 frames a second. What a step saves,
 * and what it costs in luma SSIM of a picture seen at its first size, on a map of fine lines
 * (and on a bare curve):
 *
 * | step                            | bytes            | SSIM            |
 * | GIF of 128, 64, 32 colours      | 86, 70, 57 %     | .999 .997 .993 (1.000 1.000 .999) |
 * | WebP of quality 63, 57, 50      | 90, 82, 76 %     | .989 .984 (.999 .998); not of 50  |
 * | 0.8, 0.6, 0.4 of the width      | 77, 53, 31 %     | .968 .942 .897 (.992 .987 .970)   |
 * | 20, 10 frames a second          | 90, 70 %         | none; moves are less smooth       |
 *
 * So the palette and the rate go first, the size last, when text is still as sharp as it
 * can be.
 */
import type {Frames} from '../plan/defaultFrames';
import type {FittingFormat} from '../plan/formats';
import type {Output} from '../plan/Job';

/** A step of the ladder. */
export interface Rung extends Frames {
  /** What the format gives up. */
  readonly loss: Pick<Output, 'colors' | 'quality'>;
  /** Bytes against those of the first, as expected; each step has fewer. */
  readonly estimate: number;
}

/** Shares of width and rate, and the loss that the format knows: colours, or quality. */
type Step = readonly [width: number, rate: number, loss?: number];

const steps: Readonly<Record<FittingFormat, readonly Step[]>> = {
  gif: [
    [1, 1],
    [1, 1, 128],
    [1, 0.8, 128],
    [1, 0.8, 64],
    [1, 0.6, 64],
    [0.9, 0.6, 64],
    [0.8, 0.6, 64],
    [0.8, 0.6, 32],
    [0.7, 0.5, 32],
    [0.6, 0.5, 32],
    [0.5, 0.4, 32],
    [0.4, 0.4, 32],
  ],
  webp: [
    [1, 1],
    [1, 0.8],
    [1, 0.8, 63],
    [1, 0.6, 63],
    [1, 0.6, 57],
    [0.9, 0.6, 57],
    [0.8, 0.6, 57],
    [0.7, 0.5, 50],
    [0.6, 0.5, 50],
    [0.5, 0.4, 50],
    [0.4, 0.4, 50],
  ],
};

/** Bytes grow with these powers of the width and of the rate. */
const widthPower = 1.3;
const ratePower = 0.45;

/** Fewer frames a second are pictures one by one. */
const leastRate = 8;

/**
 * Every setting, from what is asked for to the smallest.
 *
 * @param asked - Size and rate as they would be without a limit.
 */
export function fitLadder(format: FittingFormat, asked: Frames): readonly Rung[] {
  const rungs: Rung[] = [];
  for (const step of steps[format]) {
    const rung = rungOf(format, step, asked);
    // A slow film cannot be slowed down: some steps are none for it.
    if (rung.estimate < (rungs.at(-1)?.estimate ?? Infinity)) rungs.push(rung);
  }
  return rungs;
}

function rungOf(format: FittingFormat, [width, rate, loss]: Step, asked: Frames): Rung {
  const least = Math.min(leastRate, asked.fps);
  const fps = rate === 1 ? asked.fps : Math.max(least, Math.round(asked.fps * rate));
  const estimate =
    width ** widthPower * (fps / asked.fps) ** ratePower * lossShare(format, loss);
  return {
    width: Math.round(asked.width * width),
    height: Math.round(asked.height * width),
    fps,
    loss: loss === undefined ? {} : {[format === 'gif' ? 'colors' : 'quality']: loss},
    estimate,
  };
}

/** What a palette of so many colours, or a quality, leaves of the bytes. */
function lossShare(format: FittingFormat, loss: number | undefined): number {
  if (loss === undefined) return 1;
  return format === 'gif' ? (Math.log2(loss) / 8) ** 1.2 : loss / 70;
}
