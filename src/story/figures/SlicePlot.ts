import {Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import {
  all,
  createSignal,
  easeInOutCubic,
  easeOutCubic,
  type ThreadGenerator,
} from '@motion-canvas/core';
import {Dot} from '../../nodes/plot/Dot';
import {Floor} from '../../nodes/space/Floor';
import {PlumbLine} from '../../nodes/space/PlumbLine';
import {Space} from '../../nodes/space/Space';
import {SpaceAxis} from '../../nodes/space/SpaceAxis';
import type {CutawayRegions, PartialSlopes, Variable} from '../../plot';
import {inSteps} from '../inSteps';
import {CutSlice} from './CutSlice';
import {gradientLegs} from './gradientLegs';
import {sliceStage, type SliceStage} from './sliceStage';

/** Opacity of what steps back. */
const aside = 0.3;

/** In which each of the moves is made. */
const seconds = {cut: 0.7, fade: 0.4, lift: 1.5, tangent: 0.7, leg: 0.7, arrow: 0.8};

/** Of the point, in stage units. */
const radius = 17;

export interface SlicePlotProps extends NodeProps {
  of: PartialSlopes;
  regions: Pick<CutawayRegions, 'picture' | 'panels' | 'isPanelOver'>;
}

/**
 * A surface that is cut along x and along y: a blade comes down, the cut edge lights up,
 * comes off and turns into a flat curve with its tangent. Both slopes then lie on the floor
 * as the legs of one arrow.
 *
 * @example
 * ```tsx
 * <SlicePlot ref={plot} of={partialSlopes(f, [1, 2])} regions={cutaway(frame)} />
 * ```
 */
@nodeName('SlicePlot')
export class SlicePlot extends Node {
  private readonly of: PartialSlopes;
  private readonly isPanelOver: boolean;
  private readonly slices: readonly [x: CutSlice, y: CutSlice];

  /** The variable along which the surface is cut. */
  private readonly along = createSignal<Variable>(0);

  /** How much of surface and blade is there, and of all the scenery. */
  private readonly presence = createSignal(1);
  private readonly scenery = createSignal(1);

  /** How much of the slopes' arrows and of the gradient's is there. */
  private readonly aims = [createSignal(0), createSignal(0), createSignal(0)] as const;

  public constructor({of, regions, ...props}: SlicePlotProps) {
    const {picture, panels, isPanelOver} = regions;
    super({...props, x: picture.x, y: picture.y});
    this.of = of;
    this.isPanelOver = isPanelOver;
    const stage = sliceStage(of, picture, isPanelOver ? 'words' : 'edge');
    const slice = (along: Variable) => {
      const {x, y, ...size} = panels[along];
      return new CutSlice({
        of: of.slices[along],
        stage,
        panel: {x: x - picture.x, y: y - picture.y, ...size},
        isCut: () => this.along() === along,
        presence: this.presence,
        isFirst: along === 0,
      });
    };
    this.slices = [slice(0), slice(1)];
    const {land: terrain, camera, frame} = stage;
    const space = new Space({terrain, camera, frame});
    this.add(space);
    const scenery = new Node({opacity: this.scenery});
    space.add([scenery, ...this.slices.flatMap(one => one.lifted())]);
    scenery.add(this.layers(stage, space));
  }

  /** The half before a blade goes, and the edge lights up. */
  public *cut(along: Variable): ThreadGenerator {
    const {lowered, glass, cut} = this.slices[along];
    this.along(along);
    if (lowered() < 1) {
      glass(1);
      yield* lowered(1, seconds.cut, easeInOutCubic);
    }
    yield* cut(1, seconds.cut, inSteps);
  }

  /** The edge comes off and turns into a flat curve; the tangent touches it. */
  public *liftOff(along: Variable): ThreadGenerator {
    const {flat, axes, tangent} = this.slices[along];
    yield* all(
      flat(1, seconds.lift, easeInOutCubic),
      axes(1, seconds.lift, easeInOutCubic),
      ...(this.isPanelOver ? [this.scenery(aside, seconds.lift / 2, inSteps)] : []),
    );
    yield* tangent(1, seconds.tangent, easeOutCubic);
  }

  /** The surface is whole again; what lies over it is put away. */
  public *mend(along: Variable): ThreadGenerator {
    const {cut, glass, axes} = this.slices[along];
    yield* all(
      cut(0, seconds.fade, inSteps),
      glass(0, seconds.fade, inSteps),
      ...(this.isPanelOver
        ? [axes(0, seconds.fade), this.scenery(1, seconds.fade, inSteps)]
        : []),
    );
  }

  /** Both slopes lie down on the floor, one after the other, and then their arrow. */
  public *lay(): ThreadGenerator {
    yield* this.presence(aside, seconds.fade, inSteps);
    const [x, y, arrow] = this.aims;
    yield* x(1, seconds.leg, easeOutCubic);
    yield* y(1, seconds.leg, easeOutCubic);
    if (this.of.gradient) yield* arrow(1, seconds.arrow, easeOutCubic);
  }

  /** From the floor up. */
  private layers(stage: SliceStage, space: Space): Node[] {
    const {of, slices, aims} = this;
    const {names} = stage;
    const dot = new Dot({radius, opacity: this.presence});
    dot.position(() => space.onSurface(of.point));
    return [
      new Floor({levels: 12}),
      new SpaceAxis({axis: 'x', text: names.x}),
      new SpaceAxis({axis: 'y', text: names.y}),
      new PlumbLine({at: of.point, opacity: () => (aims[0]() > 0 ? 1 : 0)}),
      ...gradientLegs(of, stage, aims),
      ...slices.map(one => one.half('back')),
      ...slices.map(one => one.blade()),
      ...slices.map(one => one.half('front')),
      new SpaceAxis({axis: 'height', text: names.height}),
      ...slices.map(one => one.edge()),
      dot,
    ];
  }
}
