import {command} from '../../line/Command';
import {option} from '../../line/Option';
import {json} from '../../line/options';

export const gradient = command({
  name: 'gradient',
  summary: 'Differentiate a formula, or print a program that does.',
  operands: [
    {
      name: 'formula',
      required: true,
      many: false,
      description:
        'In any letters: x² sin y, √x, |x|, max(x, 1), f(w, b) = (w*x + b)^2; log is ln. ' +
        'Or an id of "downhill objectives".',
    },
  ],
  options: {
    at: option({
      name: 'at',
      type: 'assignments',
      placeholder: 'x=1,y=2',
      description:
        'Also give the values at this point; pi/2, 1/3 and sqrt(2) are numbers.',
    }),
    as: option({
      name: 'as',
      type: 'choice',
      choices: ['python', 'js', 'latex'],
      placeholder: 'language',
      description:
        'Print only a program with the function and its gradient, or the TeX.',
    }),
    json,
  },
  examples: [
    'downhill gradient "x^2 sin(y)" --at x=1,y=pi/2',
    'downhill gradient "f(w, b) = (w*x + b - y)^2"',
    'downhill gradient "x^2 + 5" --as python',
  ],
});
