import {command} from '../../line/Command';
import {option} from '../../line/Option';
import {jobs, json, project, quiet} from '../../line/options';

export const build = command({
  name: 'build',
  summary: 'Make what is missing or stale of a course file.',
  operands: [
    {
      name: 'course.yaml',
      required: false,
      many: false,
      description: 'the course file; by default course.yaml',
    },
  ],
  options: {
    check: option({
      name: 'check',
      type: 'flag',
      description: 'Make nothing; fail where something is missing or stale.',
    }),
    dryRun: option({
      name: 'dry-run',
      type: 'flag',
      description: 'Make nothing; say what would be made.',
    }),
    force: option({
      name: 'force',
      type: 'flag',
      description: 'Also replace files that no build made, or that were changed since.',
    }),
    prune: option({
      name: 'prune',
      type: 'flag',
      description: 'Remove what earlier builds made and the course no longer asks for.',
    }),
    watch: option({
      name: 'watch',
      type: 'flag',
      description:
        'Build again whenever the course file, a clip or a data file changes.',
    }),
    jobs,
    json,
    quiet,
    project,
  },
  examples: [
    'downhill build',
    'downhill build lessons/course.yaml --dry-run',
    'downhill build --check',
    'downhill build --watch',
  ],
});
