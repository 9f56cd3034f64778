/** A terrain cut into cells along both axes, those at the rim trimmed to it. */
import {holds} from './region';
import {exactHeight, type Terrain} from './Terrain';

export interface Mesh {
  readonly columns: number;
  readonly rows: number;
  /** World x, y, z of each vertex in turn. */
  readonly vertices: Float64Array;
  /** The cell at a column and row (row by row), or −1 where there is none. */
  readonly cellAt: Int32Array;
  /** Cell c has the corners `corners[first[c]]` to `corners[first[c + 1] - 1]`, anticlockwise seen from above. */
  readonly first: Int32Array;
  readonly corners: Int32Array;
  /** For each corner the cell across the edge that starts there; −1 at the rim. */
  readonly across: Int32Array;
  /** For each corner 1 if the edge that starts there lies on a grid line. */
  readonly onGrid: Uint8Array;
  /** Where each cell is: its column and row. */
  readonly column: Int32Array;
  readonly row: Int32Array;
}

/** A mesh as a camera sees it. */
export interface PlacedMesh {
  readonly mesh: Mesh;
  /** Stage x, stage y and depth of each vertex in turn. */
  readonly projected: Float64Array;
  /** The cells from back to front. */
  readonly order: Int32Array;
}

/** Column and row of the corners and of the neighbours, in the order of the sides. */
const sides = [
  {corner: [0, 0], neighbor: [0, -1]},
  {corner: [1, 0], neighbor: [1, 0]},
  {corner: [1, 1], neighbor: [0, 1]},
  {corner: [0, 1], neighbor: [-1, 0]},
] as const;

interface Corner {
  readonly vertex: number;
  /** The side that the edge from here runs along, or −1 along a disc's rim. */
  readonly side: number;
}

/** One side of a plane that cuts a terrain upright. */
export interface Half {
  /** The coordinate that is held on the plane: 0 is x, 1 is y. */
  readonly axis: 0 | 1;
  /** Where, in world units. */
  readonly at: number;
  /** Which side of it: where the coordinate is lower, or higher. */
  readonly side: 'low' | 'high';
}

/** Each how many cells a grid line is drawn. */
const gridEvery = 4;

/**
 * Cuts a terrain into cells, and those that only partly belong to it at the rim.
 *
 * @param half - What is left of a terrain that was cut in two. Default: all of it.
 */
export function mesh(terrain: Terrain, half: Half | null = null): Mesh {
  const {columns, rows} = terrain;
  const vertices = new Vertices(terrain, half);
  const cellAt = new Int32Array(columns * rows).fill(-1);
  const cells: {column: number; row: number; outline: Corner[]}[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const outline = trim(vertices, column, row);
      if (outline.length < 3) continue;
      cellAt[row * columns + column] = cells.length;
      cells.push({column, row, outline});
    }
  }
  const neighbor = (column: number, row: number) =>
    column < 0 || row < 0 || column >= columns || row >= rows
      ? -1
      : cellAt[row * columns + column]!;
  const edges = cells.flatMap(({column, row, outline}) =>
    outline.map(({vertex, side}) => {
      const step = sides[side]?.neighbor;
      const line = side % 2 ? column + +(side === 1) : row + +(side === 2);
      return {
        vertex,
        across: step ? neighbor(column + step[0], row + step[1]) : -1,
        onGrid: +(side >= 0 && line % gridEvery === 0),
      };
    }),
  );
  let corner = 0;
  return {
    columns,
    rows,
    vertices: Float64Array.from(vertices.coordinates),
    cellAt,
    first: Int32Array.from([
      0,
      ...cells.map(({outline}) => (corner += outline.length)),
    ]),
    corners: Int32Array.from(edges, edge => edge.vertex),
    across: Int32Array.from(edges, edge => edge.across),
    onGrid: Uint8Array.from(edges, edge => edge.onGrid),
    column: Int32Array.from(cells, cell => cell.column),
    row: Int32Array.from(cells, cell => cell.row),
  };
}

/** The part of a cell where there is a surface to show. */
function trim(vertices: Vertices, column: number, row: number): Corner[] {
  const corners = sides.map(({corner}) =>
    vertices.lattice(column + corner[0], row + corner[1]),
  );
  const outline = corners.flatMap((from, side) => {
    const to = corners[(side + 1) % 4]!;
    const found: Corner[] = [];
    if (from.held) found.push({vertex: vertices.add(from), side});
    if (from.held !== to.held) {
      const crossing = vertices.crossing(from, to);
      found.push({vertex: crossing, side: from.held ? -1 : side});
    }
    return found;
  });
  // A rim through a lattice corner gives that corner twice; the edge between is none.
  return outline.filter(
    ({vertex}, k) => vertex !== outline[(k + 1) % outline.length]!.vertex,
  );
}

interface LatticeCorner {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Whether it belongs to the region and the objective is defined there. */
  readonly held: boolean;
}

/** A rim that leaves a side within this share of it leaves it at its corner. */
const atCorner = 0.01;

/** Halvings to find where a side leaves the region: to a millionth of a cell. */
const halvings = 20;

/** The vertices so far, each once. */
class Vertices {
  public readonly coordinates: number[] = [];
  private readonly known = new Map<string, number>();

  public constructor(
    private readonly terrain: Terrain,
    private readonly half: Half | null,
  ) {}

  private keeps(x: number, y: number): boolean {
    if (!this.half) return true;
    const {axis, at, side} = this.half;
    const beyond = (axis === 0 ? x : y) - at;
    return side === 'low' ? beyond <= 0 : beyond >= 0;
  }

  public lattice(column: number, row: number): LatticeCorner {
    const {region, columns, rows, lattice} = this.terrain;
    const x = ((2 * column) / columns - 1) * region.half[0];
    const y = ((2 * row) / rows - 1) * region.half[1];
    const index = row * (columns + 1) + column;
    const z = lattice[index]!;
    const held = holds(region, x, y) && this.keeps(x, y) && !Number.isNaN(z);
    return {key: `${index}`, x, y, z, held};
  }

  public add({key, x, y, z}: Omit<LatticeCorner, 'held'>): number {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const vertex = this.coordinates.length / 3;
    this.coordinates.push(x, y, z);
    this.known.set(key, vertex);
    return vertex;
  }

  /** Where a side of a cell leaves the region, or what the objective is defined on. */
  public crossing(a: LatticeCorner, b: LatticeCorner): number {
    const [inner, outer] = a.held ? [a, b] : [b, a];
    const key = `${inner.key}-${outer.key}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    let last = {x: inner.x, y: inner.y, z: inner.z};
    let [within, beyond] = [0, 1];
    for (let i = 0; i < halvings; i++) {
      const middle = (within + beyond) / 2;
      const x = inner.x + middle * (outer.x - inner.x);
      const y = inner.y + middle * (outer.y - inner.y);
      const z = this.keeps(x, y) ? exactHeight(this.terrain, x, y) : NaN;
      if (Number.isNaN(z)) {
        beyond = middle;
      } else {
        within = middle;
        last = {x, y, z};
      }
    }
    return within < atCorner ? this.add(inner) : this.add({key, ...last});
  }
}
