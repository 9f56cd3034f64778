import {command} from '../../line/Command';
import {json} from '../../line/options';

export const doctor = command({
  name: 'doctor',
  summary: 'Show what this machine has, and what is missing.',
  operands: [],
  options: {json},
  examples: ['downhill doctor'],
});
