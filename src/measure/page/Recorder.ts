/** Notes, frame by frame, where walkers are, which arrows are seen, and what fades. */
import {Latex, is, type Node, type View2D} from '@motion-canvas/2d';
import {Arrow} from '../../nodes/plot/Arrow';
import {axesOf} from '../../nodes/plot/Axes';
import {DescentPath} from '../../nodes/plot/DescentPath';
import {Dot} from '../../nodes/plot/Dot';
import {Marker} from '../../nodes/plot/Marker';
import {Walker} from '../../nodes/plot/Walker';
import {isInside} from '../../plot/pathGeometry';
import {Snapshot} from '../../nodes/Snapshot';
import {Ball} from '../../nodes/space/Ball';
import {spaceOf} from '../../nodes/space/Space';
import {TravelingNumber} from '../../nodes/text/TravelingNumber';
import {BallPlot} from '../../story/figures/BallPlot';
import {SecantPlot} from '../../story/figures/SecantPlot';
import {SlopeTwin} from '../../story/figures/SlopeTwin';
import type {Fading, Place, SeenArrow, Track} from '../Measured';

/** What is less opaque is not seen. */
const unseen = 0.1;

/** What may move, and is followed by the place that it has in its parent. */
const moving = [Walker, Dot, Marker, TravelingNumber];

/** In which nothing hops. */
const glides = [SecantPlot, SlopeTwin];

/** Where what moves is, in its own space; null for what is not followed. */
function ownPlace(node: Node): Place | null {
  if (node instanceof DescentPath) {
    const place = node.current();
    return isInside(place, axesOf(node).size().scale(0.5)) ? place : null;
  }
  if (node instanceof Ball) return spaceOf(node).onSurface(node.at());
  return moving.some(kind => node instanceof kind) ? {x: 0, y: 0} : null;
}

/** Its class, what it belongs to, and the number that it carries. */
function nameOf(node: Node): string {
  const kinds = [node.parent(), node].map(one => one?.constructor.name ?? 'none');
  return `${kinds.join(' > ')} ${node.key}${textOf(node)}`;
}

function textOf(node: Node): string {
  return node instanceof TravelingNumber ? ` "${node.text()}"` : '';
}

/** Whether it goes from iterate to iterate: what glides along a curve, a chart or a number does not. */
function isOfRun(node: Node): boolean {
  if (node.findAncestor(one => glides.some(kind => one instanceof kind))) return false;
  const isBall = node instanceof Dot && node.findAncestor(is(BallPlot)) !== null;
  return isBall || [Walker, DescentPath, Ball].some(kind => node instanceof kind);
}

interface OpenTrack {
  readonly name: string;
  readonly hops: boolean;
  readonly places: (Place | null)[];
}

/** What a film shows, taken down frame by frame. */
export class Recorder {
  public readonly arrows: SeenArrow[][] = [];
  private readonly open = new Map<Node, OpenTrack>();
  private readonly closed: OpenTrack[] = [];
  private readonly opacities = new Map<Node, [frame: number, opacity: number][]>();
  private toStage = new DOMMatrix();

  public get tracks(): Track[] {
    return [...this.closed, ...this.open.values()];
  }

  public get fadings(): Fading[] {
    return [...this.opacities]
      .filter(([, changes]) => changes.length > 1)
      .map(([node, changes]) => ({name: node.key, changes}));
  }

  /** Takes down a frame, from 0 on, each once and in order. */
  public note(view: View2D): void {
    this.toStage = view.worldToLocal();
    const frame = this.arrows.length;
    this.arrows.push([]);
    for (const child of view.children()) this.noteNode(child, frame);
  }

  private noteNode(node: Node, frame: number): void {
    // At the end the first frame comes over everything.
    if (node instanceof Snapshot) return;
    const opacity = node.opacity();
    this.noteOpacity(node, opacity, frame);
    if (opacity === 0) return;
    const place = ownPlace(node);
    if (place) this.notePlace(node, place, frame);
    if (node instanceof Arrow) this.noteArrow(node);
    if (node instanceof Latex) return;
    for (const child of node.children()) this.noteNode(child, frame);
  }

  private noteOpacity(node: Node, opacity: number, frame: number): void {
    const changes = this.opacities.get(node);
    if (!changes) this.opacities.set(node, [[frame, opacity]]);
    else if (changes.at(-1)![1] !== opacity) changes.push([frame, opacity]);
  }

  private notePlace(node: Node, place: Place, frame: number): void {
    const world = node.localToWorld();
    if (Math.hypot(world.a, world.b) === 0 || node.absoluteOpacity() < unseen) return;
    const track = this.trackOf(node);
    while (track.places.length < frame) track.places.push(null);
    track.places.push(this.onStage(node, place));
  }

  private trackOf(node: Node): OpenTrack {
    const old = this.open.get(node);
    // A node that carries one number after the other shows several things that move.
    const isOther =
      old && node instanceof TravelingNumber && !old.name.endsWith(textOf(node));
    if (old && !isOther) return old;
    if (old) this.closed.push(old);
    const track = {name: nameOf(node), hops: isOfRun(node), places: []};
    this.open.set(node, track);
    return track;
  }

  private noteArrow(arrow: Arrow): void {
    const [from, to] = [arrow.from(), arrow.to()];
    if (to.sub(from).magnitude < 1 || arrow.absoluteOpacity() < unseen) return;
    const ends = {from: this.onStage(arrow, from), to: this.onStage(arrow, to)};
    this.arrows.at(-1)!.push(ends);
  }

  private onStage(node: Node, {x, y}: Place): Place {
    const [world, stage] = [node.localToWorld(), this.toStage];
    const [wx, wy] = [
      world.a * x + world.c * y + world.e,
      world.b * x + world.d * y + world.f,
    ];
    return {
      x: stage.a * wx + stage.c * wy + stage.e,
      y: stage.b * wx + stage.d * wy + stage.f,
    };
  }
}
