/** What several commands are about. */
import type {Operand} from './Command';

export const clips = {
  name: 'clip',
  required: false,
  many: true,
  description: 'Ids of "downhill list"; by default every clip.',
} as const satisfies Operand;

export const clip = {
  name: 'clip',
  required: true,
  many: false,
  description: 'An id of "downhill list".',
} as const satisfies Operand;
