import {command} from '../../line/Command';
import {json} from '../../line/options';

export const optimizers = command({
  name: 'optimizers',
  summary: 'List the optimizers, their settings and sources.',
  operands: [],
  options: {json},
  examples: ['downhill optimizers'],
});
