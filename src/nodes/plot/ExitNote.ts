import {nodeName} from '@motion-canvas/2d';
import {Vector2} from '@motion-canvas/core';
import {axesOf} from './Axes';
import type {DescentPath} from './DescentPath';
import {Label, type LabelProps} from '../text/Label';
import type {Box} from '../../plot/labels/box';
import {beyond} from '../../plot/labels/besidePoint';

export interface ExitNoteProps extends LabelProps {
  /** The run that it is about. */
  path: DescentPath;
  /** Boxes over the picture that it stands clear of, in the axes' own space. */
  taken?: () => readonly Box[];
}

/** Room for the mark at the edge, in stage units. */
const edgeMarkRadius = 36;

/**
 * Words about a run that has left the picture, inside its edge, where it left.
 *
 * @example
 * ```tsx
 * <ExitNote path={path()} text="left the picture at step 5" />
 * ```
 */
@nodeName('ExitNote')
export class ExitNote extends Label {
  private readonly path: DescentPath;
  private readonly taken: () => readonly Box[];

  public constructor({path, taken = () => [], ...props}: ExitNoteProps) {
    super(props);
    this.path = path;
    this.taken = taken;
    this.position(() => this.place());
  }

  private place(): Vector2 {
    const frame = axesOf(this).size().scale(0.5);
    const {at} = this.path.exitPlace();
    const surroundings = {
      // The note stands on the inner side of the edge.
      from: {x: 2 * at.x, y: 2 * at.y},
      walk: this.path.localPoints(),
      taken: this.taken(),
      frame,
      margin: axesOf(this).textMargin(),
    };
    return new Vector2(
      beyond({...at, radius: edgeMarkRadius}, this.size(), surroundings),
    );
  }
}
