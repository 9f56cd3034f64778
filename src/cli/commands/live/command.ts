import {frameKinds} from '../../../plot/frame/Frame';
import {pictureFields} from '../../../render/plan/pictureFields';
import {command} from '../../line/Command';
import {option} from '../../line/Option';
import {json, project, quiet, set, textScale, words} from '../../line/options';

export const live = command({
  name: 'live',
  summary:
    'Write clips as live figures, which their readers play and change in a page.',
  operands: [
    {
      name: 'clip',
      required: true,
      many: true,
      description: 'The ids of the clips.',
    },
  ],
  options: {
    set,
    out: option({
      name: 'out',
      short: 'o',
      type: 'text',
      placeholder: 'folder',
      default: 'output/live',
      description:
        'The folder to write: a page, and its scripts beside it, for the clips named here.',
    }),
    widget: option({
      name: 'widget',
      type: 'text',
      placeholder: 'file',
      description:
        'One ES module instead, an anywidget: for MyST, Jupyter, Colab, VS Code and marimo.',
    }),
    theme: option({
      name: 'theme',
      type: 'choice',
      choices: ['dark', 'light'],
      placeholder: 'name',
      description:
        'The colours of the figures; by default those of the page around them.',
    }),
    frame: option({
      name: 'frame',
      type: 'choice',
      choices: frameKinds,
      placeholder: 'shape',
      default: 'wide',
      description: 'The shape of the pictures: 16:9, 1:1 or 9:16.',
    }),
    lang: option({
      ...pictureFields.lang,
      name: 'lang',
      placeholder: 'code',
      description: 'The language of the page, and of the figures in it.',
    }),
    words,
    textScale,
    force: option({
      name: 'force',
      type: 'flag',
      description: 'Also replace files that this command did not make.',
    }),
    json,
    quiet,
    project,
  },
  examples: [
    'downhill live convergence',
    'downhill live ravine momentum --out site/figures',
    'downhill live convergence --set learningRate=0.2 --lang es',
    'downhill live momentum --frame square --theme light',
    'downhill live convergence --widget convergence.mjs',
  ],
});
