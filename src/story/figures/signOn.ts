import type {DescentPath} from '../../nodes/plot/DescentPath';
import {Marker} from '../../nodes/plot/Marker';
import {useTheme} from '../../nodes/useTheme';
import type {LossLine} from './LossChart';

/** On a walker, or, where it is a ring, inside it: which of several it is. */
export function signOn(path: DescentPath, {color, shape}: LossLine): Marker {
  const {background} = useTheme();
  return new Marker({
    shape,
    radius: 11,
    fill: () => (path.openness() > 0.5 ? color : background),
    position: () => path.current(),
    zIndex: () => path.zIndex(),
    opacity: () => (path.exit() === null ? path.lit() : 0),
  });
}
