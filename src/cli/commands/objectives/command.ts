import {command} from '../../line/Command';
import {json} from '../../line/options';

export const objectives = command({
  name: 'objectives',
  summary: 'List the objectives and their facts.',
  operands: [],
  options: {json},
  examples: ['downhill objectives'],
});
