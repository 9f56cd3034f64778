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
    json,
    project,
  },
  examples: ['downhill list', 'downhill list contour-descent --json'],
});
