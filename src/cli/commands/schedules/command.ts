import {command} from '../../line/Command';
import {json} from '../../line/options';

export const schedules = command({
  name: 'schedules',
  summary: 'List the learning rate schedules.',
  operands: [],
  options: {json},
  examples: ['downhill schedules'],
});
