/** One of two slices of a surface, from the blade to the flat curve. */
import type {Node} from '@motion-canvas/2d';
import {createSignal} from '@motion-canvas/core';
import {Blade} from '../../nodes/space/Blade';
import {SliceCurve} from '../../nodes/space/SliceCurve';
import {Surface} from '../../nodes/space/Surface';
import {Label} from '../../nodes/text/Label';
import {useTheme} from '../../nodes/useTheme';
import {useWords} from '../../nodes/useWords';
import type {Region, Slice} from '../../plot';
import {type} from '../../theme';
import {SlicePanel} from './SlicePanel';
import {halvesOf, type SliceStage} from './sliceStage';

/** Opacity of the surface, of a half that was cut off, and of the edge that is left. */
const opacities = {glass: 0.86, cutOff: 0.1, left: 0.45};

/** From the upper corner of a blade to the middle of its name, in stage units. */
const nameGap = 34;

export interface CutSliceOptions {
  readonly of: Slice;
  readonly stage: SliceStage;
  /** Where it is a flat curve, in the space's own coordinates. */
  readonly panel: Region;
  /** Whether the surface is cut along this variable now. */
  readonly isCut: () => boolean;
  /** How much of surface and blade is there, 0 to 1. */
  readonly presence: () => number;
  /** Whether its blade is there from the beginning. */
  readonly isFirst: boolean;
}

/** The signals of a slice, 0 to 1 each, and the nodes that go by them. */
export class CutSlice {
  /** How far the blade has come down; how much of it is there. */
  public readonly lowered;
  public readonly glass;

  /** How much of the half before the blade is gone, and how bright the edge is. */
  public readonly cut = createSignal(0);

  /** How far the edge has come off; how much of its axes and its tangent is there. */
  public readonly flat = createSignal(0);
  public readonly axes = createSignal(0);
  public readonly tangent = createSignal(0);

  public constructor(private readonly options: CutSliceOptions) {
    this.lowered = createSignal(options.isFirst ? 1 : 0);
    this.glass = createSignal(options.isFirst ? 1 : 0);
  }

  /** The half of the surface before the blade, or behind it. */
  public half(side: 'front' | 'back'): Node {
    const {of, stage, isCut, presence} = this.options;
    const there = () => (side === 'back' ? 1 : 1 + this.cut() * (opacities.cutOff - 1));
    return new Surface({
      half: halvesOf(stage, of)[side],
      opacity: () => (isCut() ? opacities.glass * there() * presence() : 0),
    });
  }

  public blade(): Node {
    const {
      of: {along, point},
      presence,
    } = this.options;
    const blade = new Blade({at: point, along, lowered: this.lowered});
    blade.opacity(() => this.glass() * presence());
    const [name, held] = along === 0 ? ['y', point[1]!] : ['x', point[0]!];
    const text = `${name} = ${useWords().number(held, {digits: 3, trim: true})}`;
    const label = new Label({...type.note, text, fill: useTheme().muted});
    label.position(() => blade.corners()[along === 0 ? 1 : 2]!.addY(-nameGap));
    blade.add(label);
    return blade;
  }

  /** What is left of the edge on the surface when it has come off. */
  public edge(): Node {
    const {of, panel, presence} = this.options;
    const edge = new SliceCurve({of, panel});
    edge.opacity(() =>
      this.flat() > 0 ? opacities.left * this.cut() * presence() : 0,
    );
    return edge;
  }

  /** The edge that comes off, and the axes in which it is a flat curve. */
  public lifted(): Node[] {
    const {of, panel} = this.options;
    const {cut, flat, axes, tangent} = this;
    const curve = new SliceCurve({of, panel, flat, tangent});
    curve.opacity(() => (flat() === 0 ? cut() : flat() < 1 ? 1 : axes()));
    const around = new SlicePanel({of, region: panel, told: tangent});
    around.opacity(axes);
    return [around, curve];
  }
}
