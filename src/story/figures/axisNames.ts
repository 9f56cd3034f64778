/** The names of the axes beside a surface. */
import {setTextLine} from '../../nodes/text/textLine';
import {useFrame} from '../../nodes/useFrame';
import {useWords} from '../../nodes/useWords';
import type {Place, SpaceAxisName, Terrain} from '../../plot';
import {type} from '../../theme';

export type AxisNames = Readonly<Record<SpaceAxisName, string>>;

/** As they are on the stage: none where no words are, and with what is true of heights. */
export function writtenNames(names: AxisNames, {heights}: Terrain): AxisNames {
  if (useFrame().words === 'none') return {x: '', y: '', height: ''};
  if (!heights.compressed) return names;
  const {height: name} = names;
  return {...names, height: useWords().message('{name} (compressed)', {name})};
}

/** How large they are. */
export function sizesOf({
  x,
  y,
  height,
}: AxisNames): Readonly<Record<SpaceAxisName, Place>> {
  return {x: sizeOf(x), y: sizeOf(y), height: sizeOf(height)};
}

function sizeOf(text: string): Place {
  const {width} = setTextLine(text, {fontFamily: type.family, ...type.note});
  return {x: width, y: text === '' ? 0 : type.note.fontSize};
}
