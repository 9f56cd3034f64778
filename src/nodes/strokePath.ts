/** Strokes a path in a colour, as wide as is said in the context's own units. */
export function strokePath(
  context: CanvasRenderingContext2D,
  path: Path2D,
  color: string,
  width: number,
): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke(path);
}
