import type {Label} from '../../nodes/text/Label';
import type {Region} from '../../plot';

/** Beside a name of one letter, in stage units: words nearer than this run into it. */
const beside = 36;

/** Where the name of an axis on a picture stands on the stage, with room beside it. */
export function regionOfName(picture: Region, name: Label): Region {
  const [{x, y}, {x: width, y: height}] = [name.position(), name.size()];
  return {x: picture.x + x, y: picture.y + y, width: width + 2 * beside, height};
}
