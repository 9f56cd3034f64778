import {command} from '../../line/Command';
import {option} from '../../line/Option';
import {json, quiet, theme} from '../../line/options';

export const join = command({
  name: 'join',
  summary: 'Put films one after the other into one, without encoding them again.',
  operands: [
    {
      name: 'film',
      required: true,
      many: true,
      description:
        'MP4s of one size and rate that "downhill render" made, in their order.',
    },
  ],
  options: {
    out: option({
      name: 'out',
      short: 'o',
      type: 'text',
      placeholder: 'path',
      default: 'output/lesson.mp4',
      description:
        'The film to write; its captions and chapters lie beside it, as .vtt and ' +
        '.chapters.vtt.',
    }),
    titles: option({
      name: 'titles',
      type: 'flag',
      description:
        'Show a card with its title, for two and a half seconds, before each film.',
    }),
    title: option({
      name: 'title',
      type: 'texts',
      placeholder: 'text',
      description:
        'What a film is called, once for each film, in their order; by default the title ' +
        'of the clip that its file is named after, or the name itself.',
    }),
    theme: option({...theme, description: 'Colours of the cards.'}),
    json,
    quiet,
  },
  examples: [
    'downhill join output/derivative.mp4 output/convergence.mp4 --out lesson.mp4',
    'downhill join output/convergence.mp4 output/divergence.mp4 --titles',
    'downhill join a.mp4 b.mp4 --titles --title "Small steps" --title "Too large a step"',
  ],
});
