import {Node, Path, Rect, nodeName, resolveCanvasStyle} from '@motion-canvas/2d';
import type {SVGDocumentData, SVGShapeData, ShapeProps} from '@motion-canvas/2d';
import {BBox, type Vector2} from '@motion-canvas/core';

/** A sign of a formula, or the line of a fraction. */
interface Sign {
  readonly path: Path2D;
  /** From its own units, thousandths of the font size, to those of the formula. */
  readonly matrix: DOMMatrix;
  /** Missing where it has the formula's own. */
  readonly fill: string | undefined;
}

/** What Motion Canvas reads of an SVG's elements. */
interface ElementProps extends Omit<ShapeProps, 'position' | 'scale' | 'fill'> {
  readonly fill?: string | null;
  readonly data?: string;
  readonly radius?: readonly number[];
  readonly position: Vector2;
  readonly scale: {readonly x: number; readonly y: number};
}

/** A formula's own colour, in its SVG. */
const ownColor = 'currentColor';

/** Signs reach so far out of the box that they are laid out in, in their units. */
const overhang = 400;

/** Outlines by their data: formulas share signs. */
const outlines = new Map<string, Path2D>();

export interface SignsProps {
  readonly document: SVGDocumentData;
  readonly signs: readonly Sign[];
  /** Whose colour signs have that have none. */
  readonly fill: () => Parameters<typeof resolveCanvasStyle>[0];
}

/**
 * The signs of a formula, drawn by one node: as a node for each, they would take a tenth of
 * the time in which a scene opens, and of that in which it is drawn.
 */
@nodeName('Signs')
export class Signs extends Node {
  private readonly parts: SignsProps;

  public constructor(parts: SignsProps) {
    super({});
    this.parts = parts;
  }

  /** How large each of its units is drawn, for the smallest of its signs. */
  public smallest(): number {
    return Math.min(...this.parts.signs.map(({matrix: {a, b}}) => Math.hypot(a, b)));
  }

  protected override getCacheBBox(): BBox {
    const {document, signs} = this.parts;
    const largest = Math.max(...signs.map(({matrix: {a, b}}) => Math.hypot(a, b)));
    return BBox.fromSizeCentered(document.size).expand(overhang * largest);
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const own = resolveCanvasStyle(this.parts.fill(), context);
    for (const {path, matrix, fill = own} of this.parts.signs) {
      context.save();
      const {a, b, c, d, e, f} = matrix;
      context.transform(a, b, c, d, e, f);
      context.fillStyle = fill;
      context.fill(path);
      context.restore();
    }
    this.drawChildren(context);
  }
}

/**
 * The signs of a typeset formula.
 *
 * @returns Nothing where there are none, or something else than filled outlines.
 */
export function signsOf({nodes}: SVGDocumentData): readonly Sign[] | undefined {
  const signs: Sign[] = [];
  for (const shape of leaves(nodes)) {
    const props = shape.props as ElementProps;
    const path = outlineOf(shape, props);
    const {fill} = props;
    if (!path || !isFilled(fill) || hasMore(props)) return undefined;
    signs.push({
      path,
      matrix: matrixOf(props),
      fill: fill === ownColor ? undefined : fill,
    });
  }
  return signs.length > 0 ? signs : undefined;
}

function* leaves(shapes: readonly SVGShapeData[]): Generator<SVGShapeData> {
  for (const shape of shapes) {
    if (shape.children) yield* leaves(shape.children);
    else yield shape;
  }
}

function outlineOf(
  {type}: SVGShapeData,
  {data = '', width, height, radius = []}: ElementProps,
): Path2D | undefined {
  if (type === (Path as unknown)) return kept(data, () => new Path2D(data));
  const isSquare = radius.every(corner => corner === 0);
  if (type !== (Rect as unknown) || !isSquare) return undefined;
  const [w, h] = [Number(width), Number(height)];
  return kept(`${w} ${h}`, () => {
    const outline = new Path2D();
    outline.rect(-w / 2, -h / 2, w, h);
    return outline;
  });
}

function kept(key: string, make: () => Path2D): Path2D {
  const outline = outlines.get(key) ?? make();
  outlines.set(key, outline);
  return outline;
}

function isFilled(fill: ElementProps['fill']): fill is string {
  return typeof fill === 'string' && fill !== 'none' && fill !== 'transparent';
}

/** Whether it has lines, too, or is half transparent. */
function hasMore({lineWidth, opacity}: ElementProps): boolean {
  return Number(lineWidth) > 0 || (opacity ?? null) !== null;
}

function matrixOf({position, rotation, scale}: ElementProps): DOMMatrix {
  return new DOMMatrix()
    .translateSelf(position.x, position.y)
    .rotateSelf(Number(rotation))
    .scaleSelf(scale.x, scale.y);
}
