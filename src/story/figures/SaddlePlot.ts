import {nodeName} from '@motion-canvas/2d';
import {all, type ThreadGenerator} from '@motion-canvas/core';
import {Label} from '../../nodes/text/Label';
import {useFrame} from '../../nodes/useFrame';
import {useWords} from '../../nodes/useWords';
import {isOutOfSight, stagedPlan, type SaddleRuns} from '../../plot';
import {type} from '../../theme';
import {SurfacePlot, type SurfacePlotProps} from './SurfacePlot';

/** The surface floats so high above its map that both are seen. */
const look = {azimuth: -2.1, elevation: 0.5, top: 0.7, gap: 0.85};

/** From a flat place to its name, in stage units. */
const aside = 56;

/** Of each of the two runs: counted hops, and seconds for the others. */
const hops = {counted: 2, budget: 3};

/** In which the name of a flat place comes and goes. */
const seconds = {come: 0.5, go: 0.3};

export interface SaddlePlotProps extends Pick<
  SurfacePlotProps,
  'ref' | 'regions' | 'stepLabel' | 'taken' | 'takenByMap'
> {
  of: SaddleRuns;
}

/**
 * A surface above its map, a descent that comes to a flat place, and its way on with noise.
 *
 * @example
 * ```tsx
 * <SaddlePlot ref={plot} of={trace} regions={theater(frame)} stepLabel="−η∇f" />
 * ```
 */
@nodeName('SaddlePlot')
export class SaddlePlot extends SurfacePlot {
  private readonly turn: number;
  private readonly name: Label | null;
  private readonly isSaid: boolean;

  public constructor({of, ...props}: SaddlePlotProps) {
    const turn = of.runs[0].points.length - 1;
    super({
      ...props,
      of: of.whole,
      shape: 'rectangle',
      names: {x: 'x', y: 'y', height: 'f'},
      look,
      planOf: places => stagedPlan(places, turn, hops),
      isMapped: true,
    });
    this.turn = turn;
    const [{outcome}] = of.whole.runs;
    // Noise lets nothing rest: then there is no word for where it is.
    this.isSaid =
      !isOutOfSight(outcome) && (of.departure === null || outcome.kind !== 'moving');
    this.name = this.nameOf(of.flat);
  }

  /** The plain descent, up to its end. */
  public *descend(): ThreadGenerator {
    yield* this.walk.countedHops();
    yield* this.walk.otherHops(this.turn);
  }

  /** Says what kind of flat place it has come to, where that is no minimum. */
  public *tellPlace(): ThreadGenerator {
    if (this.name) yield* this.name.opacity(1, seconds.come);
  }

  /** The way on with noise; something else may change as it begins. */
  public *goOn(change: ThreadGenerator): ThreadGenerator {
    yield* all(change, ...(this.name ? [this.name.opacity(0, seconds.go)] : []));
    yield* this.walk.otherHops();
  }

  /** The map, and what became of the run; where it is gone, its way says so. */
  public *lookFromAbove(): ThreadGenerator {
    yield* this.flatten();
    if (this.isSaid) yield* this.conclude();
  }

  /** On the far side of the way that leads to it. */
  private nameOf(flat: SaddleRuns['flat']): Label | null {
    if (!flat || flat.kind === 'minimum') return null;
    const name = new Label({
      ...type.mark,
      text: useFrame().words === 'none' ? '' : useWords().stationary(flat),
      opacity: 0,
    });
    name.right(() => this.space.onSurface(flat.point).sub([aside, 0]));
    this.space.add(name);
    return name;
  }
}
