import {Node} from '@motion-canvas/2d';

/** How long a node was drawn, without what it holds. */
export interface NodeTime {
  /** The node's key, without the scene's name. */
  readonly node: string;
  readonly milliseconds: number;
}

type Render = (this: Node, context: CanvasRenderingContext2D) => void;
const prototype = Node.prototype as unknown as {render: Render};

/** Measures how long each node is drawn, from when it is made until it is stopped. */
export class NodeClock {
  private readonly render = prototype.render;
  private readonly all = new Map<string, number>();
  private readonly frame = new Map<string, number>();
  /** Time spent in what the node that is being drawn holds. */
  private inside = 0;

  public constructor() {
    const {render} = this;
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the function's is the node
    const clock = this;
    prototype.render = function (context) {
      clock.measure(this, () => render.call(this, context));
    };
  }

  public stop(): void {
    prototype.render = this.render;
  }

  /** Begins a frame. */
  public start(): void {
    this.frame.clear();
  }

  /** The nodes that took longest in this frame, slowest first. */
  public slowest(count: number): NodeTime[] {
    return slowestOf(this.frame, count);
  }

  /** The nodes that took longest in all frames together. */
  public slowestOfAll(count: number): NodeTime[] {
    return slowestOf(this.all, count);
  }

  private measure(node: Node, draw: () => void): void {
    const outer = this.inside;
    this.inside = 0;
    const start = performance.now();
    draw();
    const whole = performance.now() - start;
    const own = whole - this.inside;
    this.inside = outer + whole;
    const key = node.key.slice(node.key.indexOf('/') + 1);
    for (const times of [this.frame, this.all]) {
      times.set(key, (times.get(key) ?? 0) + own);
    }
  }
}

function slowestOf(times: ReadonlyMap<string, number>, count: number): NodeTime[] {
  return [...times]
    .map(([node, milliseconds]) => ({node, milliseconds}))
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, count);
}
