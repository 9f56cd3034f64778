import {command} from '../../line/Command';
import {json} from '../../line/options';

export const objectives = command({
  name: 'objectives',
  summary: 'List the objectives, or the facts of some.',
  operands: [
    {
      name: 'id',
      required: false,
      many: true,
      description: 'the ids of objectives; their facts are shown instead of the list',
    },
  ],
  options: {json},
  examples: ['downhill objectives', 'downhill objectives rosenbrock himmelblau'],
});
