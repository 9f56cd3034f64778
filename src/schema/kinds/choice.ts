import {read, refused, type Described, type Kind, type Refusal} from '../Kind';
import {suggestion} from '../nearest';
import {listOf} from './list';

export interface ChoiceField<C extends string = string> extends Described {
  readonly type: 'choice';
  readonly choices: readonly C[];
}

/** Several of the choices, each once, written with commas. */
export interface ChoicesField<C extends string = string> extends Described {
  readonly type: 'choices';
  readonly choices: readonly C[];
}

export const choice: Kind<ChoiceField, string> = {
  read({choices}, raw) {
    return isOneOf(choices, raw) ? read(raw) : refusedChoice(choices, raw);
  },
  takes: ({choices}) => choices.join(' | '),
};

export const choices: Kind<ChoicesField, readonly string[]> = {
  read({choices}, raw) {
    const items = listOf(raw);
    const known = items.filter(item => isOneOf(choices, item));
    if (known.length > 0 && known.length === items.length) {
      return read([...new Set(known)]);
    }
    const stray = items.find(item => !isOneOf(choices, item));
    return refusedChoice(choices, stray ?? raw, ' (several separated by commas)');
  },
  takes: ({choices}) => `some of ${choices.join(', ')}`,
};

function isOneOf(choices: readonly string[], value: unknown): value is string {
  return choices.includes(value as string);
}

function refusedChoice(choices: readonly string[], got: unknown, how = ''): Refusal {
  const hint = typeof got === 'string' ? suggestion(got, choices) : '';
  return refused(`one of ${choices.join(', ')}${how}`, got, hint);
}
