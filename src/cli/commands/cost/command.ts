import {command} from '../../line/Command';
import {option} from '../../line/Option';
import {json} from '../../line/options';

export const cost = command({
  name: 'cost',
  summary: 'Compute the cost of an output, term by term.',
  operands: [],
  options: {
    target: option({
      name: 'target',
      type: 'text',
      placeholder: 'list',
      description: 'The outputs that would be right, such as 0,0,1 or [0, 0, 1].',
    }),
    output: option({
      name: 'output',
      type: 'text',
      placeholder: 'list',
      description: 'The outputs that came, such as 0.1,0.2,0.7 or [0.1, 0.2, 0.7].',
    }),
    measure: option({
      name: 'measure',
      type: 'choice',
      choices: ['quadratic', 'cross-entropy'],
      placeholder: 'name',
      default: 'quadratic',
      description: 'The sum of squared differences (a − y)², or of −y ln a.',
    }),
    json,
  },
  examples: [
    'downhill cost --target 0,0,1 --output 0.1,0.2,0.7',
    'downhill cost --target "[0, 1]" --output "[0.2, 0.8]" --measure cross-entropy',
  ],
});
