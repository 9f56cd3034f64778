import {command} from '../../line/Command';
import {quiet} from '../../line/options';

export const init = command({
  name: 'init',
  summary: 'Start a course: a course file, a lesson, a clip of its own.',
  operands: [
    {
      name: 'folder',
      required: false,
      many: false,
      description: 'Where; by default here. Nothing that is there is overwritten.',
    },
  ],
  options: {quiet},
  examples: ['downhill init', 'downhill init gradient-course'],
});
