import {formats} from '../../../render/plan/formats';
import {pictureFields} from '../../../render/plan/pictureFields';
import {command} from '../../line/Command';
import {option} from '../../line/Option';
import {clips} from '../../line/operands';
import {
  jobs,
  json,
  lang,
  open,
  out,
  pace,
  project,
  quiet,
  set,
  size,
  textScale,
  transparent,
  words,
} from '../../line/options';

export const render = command({
  name: 'render',
  summary: 'Write films, GIFs, posters, captions, chapters and alt texts.',
  operands: [clips],
  options: {
    format: option({
      name: 'format',
      short: 'f',
      type: 'choices',
      choices: formats,
      placeholder: 'list',
      default: ['mp4', 'gif', 'png', 'vtt', 'chapters', 'txt'],
      description:
        'What to write: films (mp4, webm, av1, gif, webp, apng, and mov with ProRes for ' +
        'video editors), a poster (png, jpg), captions (vtt), chapters (as ' +
        '<clip>.chapters.vtt), alt text (txt).',
    }),
    set,
    theme: option({
      ...pictureFields.theme,
      name: 'theme',
      type: 'choices',
      default: [pictureFields.theme.default],
      placeholder: 'list',
      description:
        'Colours for a dark or a light page; dark,light makes both, as <clip>.dark.mp4 ' +
        'and <clip>.light.mp4.',
    }),
    size,
    words,
    pace,
    textScale,
    lang,
    fps: option({
      ...pictureFields.fps,
      name: 'fps',
      placeholder: 'rate',
      description: 'Frames per second; by default 60, and 25 for gif, webp and apng.',
    }),
    from: option({
      ...pictureFields.from,
      name: 'from',
      placeholder: 'seconds',
    }),
    to: option({
      ...pictureFields.to,
      name: 'to',
      placeholder: 'seconds',
    }),
    chapters: option({
      name: 'chapters',
      type: 'choice',
      choices: ['whole', 'files'],
      placeholder: 'how',
      default: 'whole',
      description:
        'Whether a film is whole, or files: each chapter is a film of its own, as ' +
        '<clip>-<number>-<beat>.mp4, with captions and poster of its own if asked for.',
    }),
    maxSize: option({
      name: 'max-size',
      type: 'bytes',
      min: 1000,
      placeholder: 'bytes',
      description:
        'The most that a GIF and a WebP may have each, such as 500kB: the best that fits ' +
        'is searched for, with fewer colours, frames a second and, last, pixels.',
    }),
    quality: option({
      name: 'quality',
      type: 'integer',
      min: 0,
      max: 100,
      placeholder: 'n',
      description:
        'Of a WebP, by default 70, or 100 with --transparent: with less it has fewer ' +
        'colours; with 100 it loses nothing. Of a MOV: 60 looks alike, and is smaller.',
    }),
    out: option({
      ...out,
      description: 'The folder to write to; - writes one file to standard output.',
    }),
    name: option({
      name: 'name',
      type: 'text',
      placeholder: 'name',
      description:
        'What the files are called; by default {clip}. With {theme}, {lang}, a parameter ' +
        'such as {learningRate}, or {hash} of them all, it tells films apart.',
    }),
    force: option({
      name: 'force',
      type: 'flag',
      description: 'Also replace files of the same name that show another run.',
    }),
    sequence: option({
      name: 'sequence',
      type: 'flag',
      description: 'With png: write every frame, numbered, into a folder.',
    }),
    transparent,
    draft: option({
      name: 'draft',
      type: 'flag',
      description:
        'For a quick look: an MP4 of 640x360 at 15 frames per second called ' +
        '<clip>.draft.mp4, unless --format, --size or --fps say otherwise.',
    }),
    workers: option({
      name: 'workers',
      type: 'integer',
      min: 1,
      max: 16,
      placeholder: 'n',
      default: 1,
      description:
        'Pages that draw side by side, up to six at once; the films are the same with any.',
    }),
    jobs,
    open,
    watch: option({
      name: 'watch',
      type: 'flag',
      description:
        'Render again whenever a scene, or a file that a parameter names, changes.',
    }),
    profile: option({
      name: 'profile',
      type: 'flag',
      description: 'Say where the time went, frame by frame on average.',
    }),
    json,
    quiet,
    project,
  },
  examples: [
    'downhill render',
    'downhill render contour-descent --set learningRate=0.02 --name small-steps',
    'downhill render convergence --set learningRate=0.3 --draft --open',
    'downhill render derivative --lang es --words labels --format mp4,vtt,chapters',
    'downhill render ball-in-valley --pace 0.8 --text-scale 1.25 --name slower',
    'downhill render convergence --format mp4,vtt --chapters files',
    'downhill render contour-descent --format gif --max-size 500kB',
    'downhill render convergence --format gif --out animations --name simple_descent_1',
    'downhill render convergence --set learningRate=0.9 --name "{clip}-{learningRate}"',
  ],
});
