/** Flags of what machines share. */
import {option} from './Option';

export const store = option({
  name: 'store',
  type: 'text',
  placeholder: 'place',
  description:
    'Take from there what it has, and give to it what is made: a folder, ' +
    's3://bucket/prefix, or https://…; by default DOWNHILL_STORE.',
});

export const queue = option({
  name: 'queue',
  type: 'text',
  placeholder: 'redis://…',
  description:
    'Where builds ask for what they need, and workers find it; by default ' +
    'DOWNHILL_QUEUE.',
});
