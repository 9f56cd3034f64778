/** Edges of a small network: its weights, their slopes, and what runs along them. */
import {clamp} from '@motion-canvas/core';
import type {NetworkEdge, Place} from '../../plot';
import {line} from '../../theme';

export interface DrawnEdges {
  readonly edges: readonly NetworkEdge[];
  /** The one that is spoken of, among all edges. */
  readonly told: NetworkEdge | undefined;
  /** Of each weight, its size as a share of the largest. */
  readonly thickness: readonly number[];
  readonly ink: string;
  /** Of each slope, its size as a share of the largest. */
  readonly slopes: readonly number[];
  readonly slopeInk: string;
  /** How much of the slopes is there, 0 to 1. */
  readonly known: number;
}

interface Stroke {
  readonly ink: string;
  readonly width: number;
  readonly alpha: number;
}

/** The width of edges, from the least to the largest. */
const widest = 10;
const thinnest = 2.5;

/** How much of an edge a value on its way fills. */
const pulse = 0.4;

/** Opacity of an edge, and while one of them is spoken of. */
const quiet = 0.45;
const aside = 0.15;

/** Of a slope, from the least to the largest. */
const faintest = 0.25;
const strongest = 0.85;

/** Draws the edges between two layers; while one is spoken of, the others step back. */
export function drawEdges(context: CanvasRenderingContext2D, drawn: DrawnEdges): void {
  const {edges, told, thickness, ink, slopes, slopeInk, known} = drawn;
  const dimmed = told ? aside / quiet : 1;
  edges.forEach((edge, i) => {
    const isTold = edge === told;
    const width = widthOf(thickness[i]!);
    stroke(context, edge, {ink, width, alpha: isTold ? 1 : quiet * dimmed});
    const slope = slopes[i]!;
    if (known === 0 || slope === 0) return;
    const alpha = faintest + (strongest - faintest) * slope;
    stroke(context, edge, {
      ...{ink: slopeInk, width: widthOf(slope)},
      alpha: known * (isTold ? 1 : alpha * dimmed),
    });
  });
}

/** A value on its way; `part` of it is made. */
export function drawPulse(
  context: CanvasRenderingContext2D,
  [from, to]: readonly [Place, Place],
  part: number,
  ink: string,
): void {
  if (part <= 0 || part >= 1) return;
  const at = (share: number) => ({
    x: from.x + clamp(0, 1, share) * (to.x - from.x),
    y: from.y + clamp(0, 1, share) * (to.y - from.y),
  });
  const head = part * (1 + pulse);
  const edge = {from: at(head - pulse), to: at(head)};
  stroke(context, edge, {ink, width: line.path, alpha: 1});
}

function stroke(
  context: CanvasRenderingContext2D,
  {from, to}: Pick<NetworkEdge, 'from' | 'to'>,
  {ink, width, alpha}: Stroke,
): void {
  const outer = context.globalAlpha;
  context.globalAlpha = outer * alpha;
  context.strokeStyle = ink;
  context.lineWidth = width;
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
  context.globalAlpha = outer;
}

function widthOf(share: number): number {
  return thinnest + (widest - thinnest) * share;
}
