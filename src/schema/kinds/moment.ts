import {read, refused, type Described, type Kind} from '../Kind';
import {numberOf} from './number';

/** Seconds from the start, or the name of a moment. */
export interface MomentField extends Described {
  readonly type: 'moment';
}

export const moment: Kind<MomentField, number | string> = {
  read(_, raw) {
    const value = numberOf(raw) ?? raw;
    return typeof value === 'number' || (typeof value === 'string' && value !== '')
      ? read(value)
      : refused('seconds or the name of a moment', raw);
  },
  takes: () => 'seconds | name',
};
