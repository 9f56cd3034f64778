/** Paints the cells of a mesh: fill, grid lines and rim in one pass from back to front. */
import type {PlacedMesh} from '../../plot/space/mesh';
import type {SurfaceInks} from './surfaceInks';

export interface CellPicture extends PlacedMesh {
  /** Each cell's place in the order. */
  readonly rank: Int32Array;
  readonly tones: Uint16Array;
  readonly inks: SurfaceInks;
  readonly gridWidth: number;
  readonly rimWidth: number;
}

/** Cells overlap by this many pixels, so that no seam shows between them. */
const overlap = 0.6;

/** Paints one cell and those of its lines that no later cell paints. */
export function paintCell(
  context: CanvasRenderingContext2D,
  picture: CellPicture,
  cell: number,
): void {
  const {mesh, projected, inks} = picture;
  const {corners} = mesh;
  const from = mesh.first[cell]!;
  const to = mesh.first[cell + 1]!;
  let x = 0;
  let y = 0;
  let area = 0;
  for (let i = from; i < to; i++) {
    const a = 3 * corners[i]!;
    const b = 3 * corners[i + 1 < to ? i + 1 : from]!;
    x += projected[a]!;
    y += projected[a + 1]!;
    area += projected[a]! * projected[b + 1]! - projected[b]! * projected[a + 1]!;
  }
  x /= to - from;
  y /= to - from;
  context.beginPath();
  for (let i = from; i < to; i++) {
    const a = 3 * corners[i]!;
    const dx = projected[a]! - x;
    const dy = projected[a + 1]! - y;
    const grown = 1 + overlap / (Math.sqrt(dx * dx + dy * dy) + 1e-6);
    if (i === from) context.moveTo(x + dx * grown, y + dy * grown);
    else context.lineTo(x + dx * grown, y + dy * grown);
  }
  // Anticlockwise in the world is clockwise on a stage whose y points down.
  const upper = area < 0;
  const tone = picture.tones[cell]!;
  context.fillStyle = (upper ? inks.upper : inks.under)[tone]!;
  context.fill();
  paintLines(context, picture, cell, (upper ? inks.upperGrid : inks.underGrid)[tone]!);
}

function paintLines(
  context: CanvasRenderingContext2D,
  picture: CellPicture,
  cell: number,
  ink: string,
): void {
  const {mesh, projected, rank, inks} = picture;
  const {corners, across, onGrid} = mesh;
  const from = mesh.first[cell]!;
  const to = mesh.first[cell + 1]!;
  for (let i = from; i < to; i++) {
    const neighbor = across[i]!;
    const rim = neighbor < 0;
    if (!rim && !(onGrid[i] && rank[neighbor]! < rank[cell]!)) continue;
    const a = 3 * corners[i]!;
    const b = 3 * corners[i + 1 < to ? i + 1 : from]!;
    context.strokeStyle = rim ? inks.rim : ink;
    context.lineWidth = rim ? picture.rimWidth : picture.gridWidth;
    context.beginPath();
    context.moveTo(projected[a]!, projected[a + 1]!);
    context.lineTo(projected[b]!, projected[b + 1]!);
    context.stroke();
  }
}
