import {command} from '../../line/Command';
import {option} from '../../line/Option';
import {jobs, project, quiet} from '../../line/options';
import {queue, store} from '../../line/storeOptions';

export const worker = command({
  name: 'worker',
  summary: 'Make units of a course that builds ask for in a queue.',
  operands: [
    {
      name: 'course.yaml',
      required: false,
      many: false,
      description: 'The course file; by default course.yaml.',
    },
  ],
  options: {
    queue,
    store,
    untilEmpty: option({
      name: 'until-empty',
      type: 'flag',
      description: 'End when nothing is asked for.',
    }),
    jobs,
    quiet,
    project,
  },
  examples: ['downhill worker --queue redis://localhost --store /mnt/films'],
});
