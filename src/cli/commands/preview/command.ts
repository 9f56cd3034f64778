import {command} from '../../line/Command';
import {option} from '../../line/Option';
import {project} from '../../line/options';

export const preview = command({
  name: 'preview',
  summary: 'Open the clips in the Motion Canvas editor.',
  operands: [],
  options: {
    port: option({
      name: 'port',
      type: 'integer',
      min: 0,
      max: 65535,
      placeholder: 'number',
      default: 9000,
      description: 'The port of the editor on this machine; 0 for any free one.',
    }),
    noOpen: option({
      name: 'no-open',
      type: 'flag',
      description: 'Do not open a browser window.',
    }),
    project,
  },
  examples: ['downhill preview'],
});
