import {command} from '../../line/Command';
import {project, quiet} from '../../line/options';

export const newClip = command({
  name: 'new',
  summary: 'Start a clip of your own, one that renders at once.',
  operands: [
    {
      name: 'name',
      required: true,
      many: false,
      description: 'Its id, the folder under scenes/: lower-case letters and hyphens.',
    },
  ],
  options: {quiet, project},
  examples: ['downhill new my-clip', 'downhill new chain-rule --project course'],
});
