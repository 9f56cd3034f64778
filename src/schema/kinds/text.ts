import {read, refused, type Described, type Kind} from '../Kind';

export interface TextField extends Described {
  readonly type: 'text';
  /** Characters; any number by default. */
  readonly maxLength?: number;
}

export const text: Kind<TextField, string> = {
  read({maxLength = Infinity}, raw) {
    if (typeof raw === 'string' && raw.length <= maxLength) return read(raw);
    const most = maxLength === Infinity ? '' : ` of at most ${maxLength} characters`;
    return refused(`text${most}`, raw);
  },
  takes: () => 'text',
};
