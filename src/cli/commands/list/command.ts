import {command} from '../../line/Command';
import {option} from '../../line/Option';
import {clips} from '../../line/operands';
import {json, project} from '../../line/options';

export const list = command({
  name: 'list',
  summary: 'List the clips and their parameters.',
  operands: [clips],
  options: {
    names: option({
      name: 'names',
      type: 'flag',
      description: 'Print only the ids, without running the code of any clip.',
    }),
    assignments: option({
      name: 'assignments',
      type: 'flag',
      description:
        'Print only what may follow --set, for a shell to complete; of a clip of ' +
        'your own nothing, as its code would have to run.',
    }),
    json,
    project,
  },
  examples: ['downhill list', 'downhill list contour-descent --json'],
});
