/**
 * One line of text on a canvas, set so that numbers do not jitter: a canvas knows no
 * tabular figures, so every digit is centred in a cell as wide as the widest digit.
 */

export interface TextStyle {
  readonly fontFamily: string;
  /** Stage units. */
  readonly fontSize: number;
  readonly fontWeight: number;
}

/** A stretch of text that is drawn in one go. */
interface Run {
  readonly text: string;
  /** Left edge, from the line's left edge. */
  readonly x: number;
  readonly mark: 'text' | 'nabla';
}

export interface TextLine {
  readonly runs: readonly Run[];
  readonly width: number;
}

/** Height of Inter's capitals and figures, in ems. */
const capHeight = 0.727;

const fontOf = ({fontWeight, fontSize, fontFamily}: TextStyle): string =>
  `${fontWeight} ${fontSize}px "${fontFamily}", sans-serif`;

let measuring: CanvasRenderingContext2D | null = null;

/** Sets a line; widths in stage units. The fonts must be loaded. */
export function setTextLine(text: string, style: TextStyle): TextLine {
  measuring ??= document.createElement('canvas').getContext('2d');
  const context = measuring!;
  context.font = fontOf(style);
  const widthOf = (part: string) => context.measureText(part).width;
  const cell = Math.max(...Array.from('0123456789', widthOf));
  const runs: Run[] = [];
  let x = 0;
  for (const part of text.match(/\d|∇|[^\d∇]+/gu) ?? []) {
    if (/\d/.test(part)) {
      runs.push({text: part, x: x + (cell - widthOf(part)) / 2, mark: 'text'});
      x += cell;
    } else {
      // Inter draws no nabla: it is its own Greek Δ, upside down.
      const mark = part === '∇' ? 'nabla' : 'text';
      const drawn = mark === 'nabla' ? 'Δ' : part;
      runs.push({text: drawn, x, mark});
      x += widthOf(drawn);
    }
  }
  return {runs, width: x};
}

export interface Ink {
  readonly fill: string;
  /** The colour behind the text, or null for none. */
  readonly halo: string | null;
}

export interface LinePlace {
  readonly left: number;
  readonly middle: number;
  readonly ink: Ink;
}

/**
 * Draws a line.
 *
 * @param place - The line's left edge, the height `middle` on which its capitals are
 *   centred, and its colours.
 */
export function drawTextLine(
  context: CanvasRenderingContext2D,
  line: TextLine,
  style: TextStyle,
  place: LinePlace,
): void {
  const {left, middle, ink} = place;
  const rise = capHeight * style.fontSize;
  context.save();
  context.font = fontOf(style);
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  context.lineJoin = 'round';
  context.lineWidth = style.fontSize * 0.26;
  context.translate(left, middle + rise / 2);
  if (ink.halo) {
    context.strokeStyle = ink.halo;
    eachRun(context, line, rise, (text, x) => context.strokeText(text, x, 0));
  }
  context.fillStyle = ink.fill;
  eachRun(context, line, rise, (text, x) => context.fillText(text, x, 0));
  context.restore();
}

function eachRun(
  context: CanvasRenderingContext2D,
  line: TextLine,
  rise: number,
  draw: (text: string, x: number) => void,
): void {
  for (const {text, x, mark} of line.runs) {
    if (mark === 'text') {
      draw(text, x);
    } else {
      context.save();
      context.translate(0, -rise);
      context.scale(1, -1);
      draw(text, x);
      context.restore();
    }
  }
}
