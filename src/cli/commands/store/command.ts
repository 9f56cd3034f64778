import {command} from '../../line/Command';
import {option} from '../../line/Option';
import {json, quiet} from '../../line/options';

export const store = command({
  name: 'store',
  summary: 'Look after a store that builds share.',
  operands: [
    {
      name: 'what',
      required: true,
      many: false,
      description: 'verify: reads everything; prune: removes what nobody needs.',
    },
  ],
  options: {
    store: option({
      name: 'store',
      type: 'text',
      placeholder: 'place',
      description: 'A folder or s3://bucket/prefix; by default DOWNHILL_STORE.',
    }),
    repair: option({
      name: 'repair',
      type: 'flag',
      description:
        'With verify: remove what is wrong, so that the next build makes it.',
    }),
    days: option({
      name: 'days',
      type: 'number',
      min: 0,
      max: 36_500,
      placeholder: 'n',
      description:
        'With prune: also remove what was made longer ago. Without it, only bytes that ' +
        'belong to nothing.',
    }),
    json,
    quiet,
  },
  examples: [
    'downhill store verify --store /mnt/films',
    'downhill store prune --store s3://films/statistics --days 90',
  ],
});
