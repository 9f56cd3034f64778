import {command} from '../../line/Command';
import {option} from '../../line/Option';
import {clip} from '../../line/operands';
import {json, project, quiet, set, size, theme, transparent} from '../../line/options';

export const still = command({
  name: 'still',
  summary: 'Write one picture of a clip.',
  operands: [clip],
  options: {
    at: option({
      name: 'at',
      type: 'moment',
      placeholder: 'moment',
      default: 'start',
      description:
        "Seconds, start or end (the first or last frame), or another of the clip's named moments.",
    }),
    out: option({
      name: 'out',
      short: 'o',
      type: 'text',
      placeholder: 'file.png',
      description: 'The file to write; by default output/<clip>-<moment>.png.',
    }),
    set,
    theme,
    size: option({
      ...size,
      default: '1920x1080',
      description: 'Width and height in pixels.',
    }),
    print: option({
      name: 'print',
      type: 'flag',
      description:
        'For paper: dark inks on pure white, 3840x2160 pixels unless --size says otherwise.',
    }),
    transparent,
    json,
    quiet,
    project,
  },
  examples: [
    'downhill still derivative --at 3.5',
    'downhill still ball-in-valley --at end',
    'downhill still contour-descent --at end --print',
  ],
});
