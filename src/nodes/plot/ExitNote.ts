import {nodeName} from '@motion-canvas/2d';
import {Vector2} from '@motion-canvas/core';
import {axesOf} from './Axes';
import type {DescentPath} from './DescentPath';
import {Label, type LabelProps} from '../text/Label';
import type {Box} from '../../plot/labels/box';
import {beyond} from '../../plot/labels/besidePoint';
import {nearestInside} from '../../plot/pathGeometry';

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
    const walk = this.path.localPoints();
    const edge = nearestInside(walk[this.path.exit() ?? 0]!, frame);
    // The note stands on the inner side of the edge.
    const from = {x: 2 * edge.x, y: 2 * edge.y};
    const surroundings = {from, walk, taken: this.taken(), frame};
    return new Vector2(
      beyond({...edge, radius: edgeMarkRadius}, this.size(), surroundings),
    );
  }
}
