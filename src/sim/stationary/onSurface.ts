import {norm} from '../math';
import type {Domain, Point, StationaryKind, StationaryPoint} from '../Objective';
import {planeCandidates, type Candidate} from './candidates';
import {classifyOnPlane, type OnLevel} from './classify';
import {isSame, isStationary} from './found';
import {gradientGrid, type GradientGrid} from './GradientGrid';
import {isOnLine, levelLine} from './levelLine';
import type {Metered} from './metered';
import {planeKinks} from './planeKinks';
import {plateaus, type Plateaus} from './plateaus';
import {refine} from './refine';
import {resolves} from './resolves';
import {rounded} from './rounded';
import {stiffPath} from './stiffPath';
import {weakPath} from './weakPath';
import {suspects, type Suspect} from './winding';

/** Samples along each side at first, and at most. */
const fewestSamples = 81;
const mostSamples = 641;

interface Found {
  readonly points: StationaryPoint[];
  readonly isComplete: boolean;
}

type Plane = readonly [Domain[0], Domain[0]];

/**
 * Finds the stationary points of a surface: where the gradient vanishes, alone or all
 * along a line, plateaus, and kinks that are lowest or highest.
 *
 * The grid is made finer until it shows the gradient between its points, and until the
 * turns of the gradient around its cells are explained by what was found. Edges of where f
 * is defined are not searched: what is lowest or highest there makes the list incomplete.
 */
export function onSurface(f: Metered, domain: Plane, known: readonly Point[]): Found {
  let grid = gradientGrid(f, domain, fewestSamples);
  let isResolved = resolves(f, grid);
  while (!isResolved && canGrow(f, grid)) {
    grid = gradientGrid(f, domain, 2 * grid.xs.length - 1);
    isResolved = resolves(f, grid);
  }
  let found = new Search(f, domain, grid, known).run();
  while (!found.isComplete && canGrow(f, grid)) {
    grid = gradientGrid(f, domain, 2 * grid.xs.length - 1);
    found = new Search(f, domain, grid, known).run();
  }
  return {...found, isComplete: found.isComplete && isResolved && !f.isSpent()};
}

function canGrow(f: Metered, {xs}: GradientGrid): boolean {
  const count = 2 * xs.length - 1;
  return count <= mostSamples && f.affords(count * count);
}

/** How near, in cells, a point must be to a line to belong to it: the sag of its chords. */
const sag = 1 / 50;

/** How far, in cells, what was found explains a grid point that is lowest or highest. */
const explains = 2.5;

/** Where in a suspicious cell the search starts once more, in halves of the cell. */
const starts = [
  [0, 0],
  [-0.5, -0.5],
  [0.5, -0.5],
  [-0.5, 0.5],
  [0.5, 0.5],
];

/** One search on one grid. */
class Search {
  private readonly found: StationaryPoint[] = [];
  private readonly lines: Line[] = [];
  /** Whether there is level ground that was not followed. */
  private hasLeftOut = false;
  private readonly met: Point[];
  private readonly cell: number;

  public constructor(
    private readonly f: Metered,
    private readonly domain: Plane,
    private readonly grid: GradientGrid,
    private readonly known: readonly Point[],
  ) {
    const {xs, ys} = grid;
    this.cell = Math.max(xs[1]! - xs[0]!, ys[1]! - ys[0]!);
    this.met = [...known];
  }

  public run(): Found {
    const {f, grid} = this;
    const {xs, ys, steepness} = grid;
    const level = plateaus(f, grid);
    this.found.push(...level.points);
    for (const candidate of planeCandidates([xs, ys], steepness)) {
      if (f.isSpent()) return {points: this.found, isComplete: false};
      const [x, y] = candidate.point;
      if (!level.isLevel(xs.indexOf(x!), ys.indexOf(y!))) this.follow(candidate);
    }
    const hasAllKinks = planeKinks(f, grid, this.domain, {
      explains: (point, kind) => this.isExplained(point, kind, level),
      isMet: point =>
        [...this.known, ...this.found.map(other => other.point)].some(other =>
          isWithin(1e-3 * this.cell, other, point),
        ) || this.lines.some(line => line.isNear(point, sag * this.cell)),
      follow: from => this.follow(from),
      take: (found, scale) => this.take(found, scale),
    });
    const unexplained = this.suspicious();
    for (const suspect of unexplained) this.searchWithin(suspect);
    const isExplained = unexplained.length === 0 || this.suspicious().length === 0;
    const isComplete = hasAllKinks && isExplained && !this.hasLeftOut;
    return {points: this.withoutPartsOfLines(), isComplete};
  }

  private suspicious(): Suspect[] {
    const {f, grid, known, found} = this;
    const kinks = known.map((point): StationaryPoint => {
      return {kind: 'minimum', point, value: 0, eigenvalues: []};
    });
    return f.isSpent() ? [] : suspects(f, grid, [...kinks, ...found]);
  }

  private searchWithin({middle, half, scale}: Suspect): void {
    for (const start of starts) {
      if (this.f.isSpent()) return;
      this.follow({point: middle.map((x, i) => x + start[i]! * half[i]!), scale});
    }
  }

  /** Goes from a place to where the gradient vanishes, and takes what is there. */
  private follow({point: start, scale}: Candidate): void {
    const {f, domain, met, cell} = this;
    const {point, slope} = refine(f, start);
    if (!isStationary({point, slope, scale}, domain)) return;
    // The formula of a slope may have values where f has none: 1/x where f is ln x.
    if (!Number.isFinite(f.value(point))) return;
    if (met.some(other => isSame(other, point, domain))) return;
    if (this.lines.some(line => line.isNear(point, cell * sag))) return;
    met.push(point);
    const round = rounded(f, point, domain, scale);
    const kind = classifyOnPlane(f, round, {scale, cell});
    if (kind) this.take(kind, scale);
  }

  /** Takes a point, or the line of level ground that it belongs to. */
  private take(found: StationaryPoint | OnLevel, scale: number): void {
    if (!('level' in found)) {
      this.addOnce(found, scale);
      return;
    }
    const {f, domain, cell} = this;
    const {level: kind, point, hold} = found;
    if (this.lines.some(line => line.isNear(point, cell * sag))) return;
    const step = cell / 2;
    const path =
      hold === 'stiff'
        ? stiffPath(f, point, {kind, step, scale})
        : weakPath(f, point, {kind, step, isKink: hold === 'kink'});
    const at = hold === 'kink' ? ({at: 'kink'} as const) : {};
    const line = levelLine(f, point, path, {domain, step, kind, ...at});
    const isLine =
      line?.extent && (hold === 'stiff' || lengthOf(line) > shortest * step);
    if (isLine) this.lines.push(lineOf(line));
    if (line && (isLine || hold === 'stiff')) this.addOnce(line, scale);
    else if (found.alone) this.addOnce(found.alone, scale);
    else if (hold !== 'stiff') this.hasLeftOut = true;
  }

  /**
   * Adds a point. Where only higher powers hold it, the gradient is too small for numbers
   * in a whole neighbourhood: of such points the one with the least gradient stays.
   */
  private addOnce(point: StationaryPoint, scale: number): void {
    const {f, domain, found, cell} = this;
    const slope = (at: StationaryPoint) => norm(f.gradient(at.point));
    const index = found.findIndex(other => {
      if (!isWithin(blurred * cell, other.point, point.point)) return false;
      if (other.extent || point.extent) return false;
      if (isSame(other.point, point.point, domain)) return true;
      if (!isFlat(other) || !isFlat(point)) return false;
      const rise = Math.abs(other.value - point.value);
      return isWithin(crowd * cell, other.point, point.point)
        ? rise <= 1e-6 * scale * cell
        : other.kind === point.kind &&
            rise <= 8 * Number.EPSILON * Math.abs(point.value);
    });
    if (index < 0) found.push(point);
    else if (slope(point) < slope(found[index]!)) found[index] = point;
  }

  /** Whether what was found shows why a grid point is lower or higher than all around. */
  private isExplained(point: Point, kind: StationaryKind, level: Plateaus): boolean {
    const {xs, ys} = this.grid;
    const reach = explains * this.cell;
    return (
      level.isLevel(xs.indexOf(point[0]!), ys.indexOf(point[1]!)) ||
      this.known.some(other => isWithin(reach, other, point)) ||
      this.lines.some(line => line.kind === kind && line.isNear(point, reach)) ||
      this.found.some(
        other => other.kind === kind && isWithin(reach, other.point, point),
      )
    );
  }

  private withoutPartsOfLines(): StationaryPoint[] {
    const lines = this.found.filter(({extent}) => extent).map(lineOf);
    const isPart = ({point}: StationaryPoint) =>
      lines.some(line => line.isNear(point, this.cell * sag));
    return this.found.filter(point => point.extent ?? !isPart(point));
  }
}

/** A line of level ground, with the box around it: most places are far from both. */
interface Line {
  readonly kind: StationaryKind;
  isNear(point: Point, reach: number): boolean;
}

/** Where no direction is stiff, a line of fewer steps is not told from a point. */
const shortest = 2;

/** From the first to the last point of a line, straight. */
function lengthOf({extent}: StationaryPoint): number {
  if (extent?.kind !== 'line') return 0;
  const [a, b] = [extent.points[0]!, extent.points.at(-1)!];
  return extent.isClosed ? Infinity : norm(a.map((x, i) => b[i]! - x));
}

function lineOf(line: StationaryPoint): Line {
  const {kind, extent} = line;
  const points = extent?.kind === 'line' ? extent.points : [];
  const sides = [0, 1].map(axis => points.map(point => point[axis]!));
  const box = sides.map(side => [Math.min(...side), Math.max(...side)] as const);
  return {
    kind,
    isNear: (point, reach) =>
      box.every(
        ([low, high], i) => point[i]! >= low - reach && point[i]! <= high + reach,
      ) && isOnLine(point, line, reach),
  };
}

/** How near, in cells, two points must be to be one, where the Hessian vanishes. */
const crowd = 1 / 10;

/** The same where not even their values differ. */
const blurred = 1.1;

function isWithin(reach: number, a: Point, b: Point): boolean {
  return Math.abs(a[0]! - b[0]!) < reach && Math.abs(a[1]! - b[1]!) < reach;
}

/** Whether an eigenvalue is next to nothing beside the other. */
function isFlat({eigenvalues: values}: StationaryPoint): boolean {
  const sizes = values.map(Math.abs);
  return Math.min(...sizes) <= 1e-4 * Math.max(...sizes);
}
