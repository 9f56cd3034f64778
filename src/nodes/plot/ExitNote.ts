import {initial, nodeName, signal} from '@motion-canvas/2d';
import {Vector2, type SignalValue, type SimpleSignal} from '@motion-canvas/core';
import {axesOf} from './Axes';
import type {DescentPath} from './DescentPath';
import {Label, type LabelProps} from '../text/Label';
import {useWords} from '../useWords';
import {beyond} from '../../plot/labels/labelPlaces';
import {nearestInside} from '../../plot/pathGeometry';

export interface ExitNoteProps extends LabelProps {
  path: DescentPath;
  note?: SignalValue<string>;
}

/** Room for the mark at the edge, in stage units. */
const edgeMarkRadius = 28;

/**
 * Says that a run has left the picture, at the edge where it left. It is there only while
 * the run is outside.
 *
 * @example
 * ```tsx
 * <ExitNote path={path()} />
 * ```
 */
@nodeName('ExitNote')
export class ExitNote extends Label {
  /** Said instead of at which step the run left. */
  @initial('')
  @signal()
  declare public readonly note: SimpleSignal<string, this>;

  private readonly path: DescentPath;

  public constructor({path, ...props}: ExitNoteProps) {
    super(props);
    this.path = path;
    const words = useWords();
    const left = 'left the picture at step {step, number}';
    this.text(() => this.note() || words.message(left, {step: this.exit()}));
    this.opacity(() => (path.exit() === null ? 0 : 1));
    this.position(() => this.place());
  }

  private exit(): number {
    return this.path.exit() ?? 0;
  }

  private place(): Vector2 {
    const frame = axesOf(this).size().scale(0.5);
    const walk = this.path.localPoints();
    const edge = nearestInside(walk[this.exit()]!, frame);
    // The note stands on the inner side of the edge.
    const surroundings = {from: {x: 2 * edge.x, y: 2 * edge.y}, walk, frame};
    return new Vector2(
      beyond({...edge, radius: edgeMarkRadius}, this.size(), surroundings),
    );
  }
}
