import {themeNames} from '../../../theme';
import {command} from '../../line/Command';
import {option} from '../../line/Option';
import {clips} from '../../line/operands';
import {lang, out, pace, project, quiet, textScale, words} from '../../line/options';

export const contactSheet = command({
  name: 'contact-sheet',
  summary: 'Put the named moments of clips on one page to look at.',
  operands: [clips],
  options: {
    theme: option({
      name: 'theme',
      type: 'choices',
      choices: themeNames,
      placeholder: 'list',
      default: themeNames,
      description: 'Colours for dark and light pages.',
    }),
    words,
    pace,
    textScale,
    lang,
    out,
    quiet,
    project,
  },
  examples: [
    'downhill contact-sheet',
    'downhill contact-sheet derivative --theme light --lang es',
  ],
});
