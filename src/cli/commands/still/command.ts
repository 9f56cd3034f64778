import {command} from '../../line/Command';
import {option} from '../../line/Option';
import {clip} from '../../line/operands';
import {
  json,
  lang,
  open,
  pace,
  project,
  quiet,
  set,
  size,
  textScale,
  theme,
  transparent,
  words,
} from '../../line/options';

export const still = command({
  name: 'still',
  summary: 'Write pictures of a clip.',
  operands: [clip],
  options: {
    at: option({
      name: 'at',
      type: 'moments',
      placeholder: 'list',
      default: 'start',
      description:
        'Which moments: seconds, start, end (before the clip goes back to its start), ' +
        'names that "downhill list" shows, or all of them. May be given several times.',
    }),
    strip: option({
      name: 'strip',
      type: 'integer',
      min: 2,
      max: 12,
      placeholder: 'n',
      description:
        'One picture of so many moments side by side, evenly chosen from those of --at, ' +
        'or from all.',
    }),
    out: option({
      name: 'out',
      short: 'o',
      type: 'text',
      placeholder: 'path',
      description:
        'The file to write, .png or .jpg, or the folder of several stills; by default ' +
        'output/<clip>-<moment>.png; - writes a PNG to standard output.',
    }),
    set,
    theme,
    size: option({
      ...size,
      default: '1920x1080',
      description: 'Width and height in pixels.',
    }),
    words,
    pace,
    textScale,
    lang,
    print: option({
      name: 'print',
      type: 'flag',
      description:
        'For paper: dark inks on pure white, 3840x2160 pixels unless --size says otherwise.',
    }),
    transparent,
    open,
    json,
    quiet,
    project,
  },
  examples: [
    'downhill still derivative --at 3.5',
    'downhill still ball-in-valley --at start,end --out pictures',
    'downhill still contour-descent --at all --lang es',
    'downhill still convergence --strip 4 --size 640x360',
    'downhill still contour-descent --at end --out contours.jpg',
    'downhill still contour-descent --at end --print',
  ],
});
