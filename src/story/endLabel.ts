import type {LabelProps} from '../nodes/text/Label';
import {useFrame} from '../nodes/useFrame';
import {useTheme} from '../nodes/useTheme';
import {useWords} from '../nodes/useWords';
import type {Outcome} from '../plot';
import {type} from '../theme';
import type {OutcomeFacts} from '../words';
import {outcomeColor} from './outcomeColor';

/**
 * What the label at a run's end says, and how it looks; it is not to be seen yet. It is
 * empty where no words are wanted.
 */
export function endLabel(outcome: Outcome, facts: OutcomeFacts): LabelProps {
  const [theme, words, frame] = [useTheme(), useWords(), useFrame()];
  return {
    ...type.mark,
    text: frame.words === 'none' ? '' : words.outcome.label(outcome, facts),
    fill: outcomeColor(outcome, theme),
    opacity: 0,
  };
}
