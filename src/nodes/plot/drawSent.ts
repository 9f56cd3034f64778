/** Lines between two layers of a network. */
import type {Place} from '../../plot';
import type {Theme} from '../../theme';

/** What is sent, and between which places. */
export interface Sent {
  /** Shares of the largest, −1 to 1; a row for each neuron that receives. */
  readonly rows: readonly (readonly number[])[];
  readonly from: readonly Place[];
  readonly to: readonly Place[];
  /** How much of each line is there, 0 to 1. */
  readonly part: number;
}

/** What sends less of the largest is not drawn; the largest is so wide, in stage units. */
const least = 0.12;
const widest = 5;
const thinnest = 2;

/** Opacity of the largest. */
const strongest = 0.8;

/** Draws what is sent: positive in the predictions' colour, negative in the errors'. */
export function drawSent(
  context: CanvasRenderingContext2D,
  {rows, from, to, part}: Sent,
  theme: Theme,
): void {
  const alpha = context.globalAlpha;
  rows.forEach((row, j) =>
    row.forEach((value, k) => {
      const strength = Math.abs(value);
      if (strength < least) return;
      context.globalAlpha = alpha * strength * strongest;
      context.lineWidth = Math.max(thinnest, widest * strength);
      context.strokeStyle = value > 0 ? theme.prediction : theme.error;
      strokePart(context, [from[k]!, to[j]!], part);
    }),
  );
  context.globalAlpha = alpha;
}

/** A line as far as it has come. */
export function strokePart(
  context: CanvasRenderingContext2D,
  [from, to]: readonly [Place, Place],
  part: number,
): void {
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
  context.stroke();
}
