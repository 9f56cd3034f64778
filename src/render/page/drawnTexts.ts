/**
 * The text in a picture and where it stands. Draws the picture once more on a scratch canvas
 * whose `fillText` records instead, so text that a node draws by itself is found too.
 */
import {Path, type Node, type View2D} from '@motion-canvas/2d';

/** A line of text and what it covers, in stage units from the middle of the stage. */
export interface DrawnText {
  /** As it is drawn; of typeset mathematics the TeX. */
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Font size in stage units; of typeset mathematics that of its smallest sign. */
  readonly size: number;
  /** 1: whole; nothing that has none is here. */
  readonly opacity: number;
}

type Box = Omit<DrawnText, 'text' | 'size' | 'opacity'>;

/** What this needs of Motion Canvas beyond its public types. */
interface Inner {
  requiresCache(): boolean;
  opacity(): number;
  tex?(): readonly string[];
  size?(): {x: number; y: number};
  smallest?(): number;
}

/** The text that a view shows now; nodes that are not to be seen have none. */
export function drawnTexts(view: View2D): DrawnText[] {
  const toStage = view.worldToLocal();
  return [...writtenTexts(view, toStage), ...typesetTexts(view, toStage)];
}

function writtenTexts(view: View2D, toStage: DOMMatrix): DrawnText[] {
  const nodes = [view, ...view.findAll(() => true)] as unknown as Inner[];
  const answers = nodes.map(node => ({node, requiresCache: node.requiresCache}));
  const context = document.createElement('canvas').getContext('2d')!;
  const lines = recordTexts(context);
  context.setTransform(toStage);
  // A node that draws into a canvas of its own would be out of sight here.
  for (const node of nodes) {
    node.requiresCache = () => {
      // What the canvas would have been drawn with.
      context.globalAlpha *= node.opacity();
      return false;
    };
  }
  try {
    view.render(context);
  } finally {
    for (const {node, requiresCache} of answers) node.requiresCache = requiresCache;
  }
  return lines;
}

/** Replaces what a context writes text with; returns the list that fills, line by line. */
function recordTexts(context: CanvasRenderingContext2D): DrawnText[] {
  const lines: DrawnText[] = [];
  let lastLine = '';
  const note = (text: string, x: number, y: number) => {
    if (context.globalAlpha === 0 || text.trim() === '') return;
    const matrix = context.getTransform();
    const box = boxOf(matrix, measure(context, text, x, y));
    const size = parseFloat(/([\d.]+)px/.exec(context.font)![1]!) * scaleOf(matrix);
    const drawn = {text, ...box, size, opacity: context.globalAlpha};
    // Figures are drawn one by one.
    const line = `${matrix.toString()} ${y}`;
    if (line !== lastLine) lines.push(drawn);
    else lines.push(joined(lines.pop()!, drawn));
    lastLine = line;
  };
  context.fillText = note;
  context.strokeText = () => {};
  return lines;
}

function measure(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
): Box {
  const ink = context.measureText(text);
  return {
    left: x - ink.actualBoundingBoxLeft,
    right: x + ink.actualBoundingBoxRight,
    top: y - ink.actualBoundingBoxAscent,
    bottom: y + ink.actualBoundingBoxDescent,
  };
}

function joined(a: DrawnText, b: DrawnText): DrawnText {
  return {
    ...a,
    text: a.text + b.text,
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** Mathematics is drawn as outlines: its source, and the box it is laid out in. */
function typesetTexts(view: View2D, toStage: DOMMatrix): DrawnText[] {
  return view
    .findAll(() => true)
    .flatMap(node => {
      const {tex, size} = node as unknown as Inner;
      if (!tex || !size || node.absoluteOpacity() <= 0) return [];
      const text = tex.call(node).join('');
      const {x, y} = size.call(node);
      if (text.trim() === '' || x * y === 0) return [];
      const matrix = toStage.multiply(node.localToWorld());
      const box = {left: -x / 2, right: x / 2, top: -y / 2, bottom: y / 2};
      const opacity = node.absoluteOpacity();
      return [
        {text, ...boxOf(matrix, box), size: smallestSign(node, toStage), opacity},
      ];
    });
}

/** MathJax draws its signs in thousandths of the font size. */
function smallestSign(formula: Node, toStage: DOMMatrix): number {
  const sizes = formula.findAll(hasSigns).map(node => {
    const scale = scaleOf(toStage.multiply(node.localToWorld()));
    return scale * ((node as unknown as Inner).smallest?.() ?? 1);
  });
  return 1000 * Math.min(...sizes);
}

/** A node is a sign, or draws all signs of a formula. */
function hasSigns(node: object): node is Node {
  return node instanceof Path || 'smallest' in node;
}

function scaleOf({a, b}: DOMMatrix): number {
  return Math.hypot(a, b);
}

/** The box around a box's corners. */
function boxOf(matrix: DOMMatrix, {left, top, right, bottom}: Box): Box {
  const corners = [
    {x: left, y: top},
    {x: right, y: top},
    {x: left, y: bottom},
    {x: right, y: bottom},
  ].map(corner => matrix.transformPoint(corner));
  const [xs, ys] = [corners.map(({x}) => x), corners.map(({y}) => y)];
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}
