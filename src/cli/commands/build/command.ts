import {command} from '../../line/Command';
import {option} from '../../line/Option';
import {jobs, json, project, quiet} from '../../line/options';
import {queue, store} from '../../line/storeOptions';

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
      description: 'Make nothing; say what would be made, and what cannot be.',
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
    store,
    queue,
    readOnly: option({
      name: 'read-only',
      type: 'flag',
      description: 'Take from the store, and give nothing to it.',
    }),
    shard: option({
      name: 'shard',
      type: 'text',
      placeholder: 'i/n',
      description:
        'Make one of n parts of the course, for the store: every machine deals them alike.',
    }),
    fromStore: option({
      name: 'from-store',
      type: 'flag',
      description:
        'Make nothing; put in place what the store has, and list what it lacks.',
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
    'downhill build --store /mnt/films --shard 2/4',
    'downhill build --store s3://films/statistics --from-store',
    'downhill build --store /mnt/films --queue redis://localhost',
  ],
});
