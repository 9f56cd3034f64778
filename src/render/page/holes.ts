/**
 * Holes where a scene paints in its background's colour. Rims and chips stand for the page
 * that shows through: over a transparent background they take away what lies below them,
 * which on a page of any colour looks as the rims do on the scene's own.
 */

/** What paints with the style of that name. */
const painters = {
  fillStyle: ['fill', 'fillRect', 'fillText'],
  strokeStyle: ['stroke', 'strokeRect', 'strokeText'],
} as const;

type Painter = (this: CanvasRenderingContext2D, ...args: unknown[]) => void;

/**
 * Draws with everything of a colour, opaque or not, taken away instead of painted.
 *
 * @param color - Of six hexadecimal digits.
 * @param draw - Ends before this returns; it may draw into other canvases.
 */
export function withHoles(color: string, draw: () => void): void {
  const prototype = CanvasRenderingContext2D.prototype as unknown as Record<
    string,
    Painter
  >;
  const isHole = holeTest(color);
  const kept = new Map<string, Painter>();
  for (const style of ['fillStyle', 'strokeStyle'] as const) {
    for (const name of painters[style]) {
      const paint = prototype[name]!;
      kept.set(name, paint);
      prototype[name] = function (...args) {
        if (!isHole(this[style])) return paint.apply(this, args);
        const operation = this.globalCompositeOperation;
        this.globalCompositeOperation = 'destination-out';
        paint.apply(this, args);
        this.globalCompositeOperation = operation;
      };
    }
  }
  try {
    draw();
  } finally {
    for (const [name, paint] of kept) prototype[name] = paint;
  }
}

/** A canvas gives a style back as `#0f141c`, or as `rgba(15, 20, 28, 0.5)`. */
function holeTest(color: string): (style: unknown) => boolean {
  const channels = [1, 3, 5].map(i => parseInt(color.slice(i, i + 2), 16));
  const withAlpha = `rgba(${channels.join(', ')}, `;
  return style =>
    style === color || (typeof style === 'string' && style.startsWith(withAlpha));
}
