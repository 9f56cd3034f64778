import type {Outcome, OutcomeKind} from '../plot';
import type {Theme} from '../theme';

/** What became of a run: good, bad, or simply over. */
type Mood = 'minimum' | 'error' | 'text';

const moods: Readonly<Record<OutcomeKind, Mood>> = {
  arrived: 'minimum',
  resting: 'text',
  rocking: 'text',
  moving: 'text',
  'left-picture': 'error',
  'left-domain': 'error',
  diverged: 'error',
};

/** The colour of the words about an outcome. */
export function outcomeColor({kind}: Outcome, theme: Theme): string {
  return theme[moods[kind]];
}
