import {command} from '../../line/Command';
import {json, lang, languageNames, project, quiet} from '../../line/options';

export const check = command({
  name: 'check',
  summary: 'Look whether clips of your own hold what downhill asks of its clips.',
  operands: [
    {
      name: 'clip',
      required: false,
      many: true,
      description: 'Ids of "downhill list"; by default the clips of your project.',
    },
  ],
  options: {
    lang: {...lang, description: `The language that is read: ${languageNames}.`},
    json,
    quiet,
    project,
  },
  examples: ['downhill check', 'downhill check my-clip', 'downhill check --json'],
});
