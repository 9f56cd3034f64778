import {command} from '../../line/Command';
import {option} from '../../line/Option';
import {json} from '../../line/options';

export const gradient = command({
  name: 'gradient',
  summary: 'Differentiate a formula.',
  operands: [
    {
      name: 'formula',
      required: true,
      many: false,
      description: 'In x, or in x and y, such as "x^2 * sin(y)".',
    },
  ],
  options: {
    at: option({
      name: 'at',
      type: 'assignments',
      placeholder: 'x=1,y=2',
      description: 'Also give the values at this point.',
    }),
    json,
  },
  examples: ['downhill gradient "x^2 * sin(y)" --at x=1,y=2'],
});
