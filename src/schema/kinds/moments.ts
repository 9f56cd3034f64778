import {read, refused, type Described, type Kind} from '../Kind';
import {listOf} from './list';
import {numberOf} from './number';

/** Seconds from the start and names of moments, each once, written with commas. */
export interface MomentsField extends Described {
  readonly type: 'moments';
}

export const moments: Kind<MomentsField, readonly (number | string)[]> = {
  read(_, raw) {
    const items = listOf(raw).map(item => numberOf(item) ?? item);
    const known = items.filter(isMoment);
    return known.length > 0 && known.length === items.length
      ? read([...new Set(known)])
      : refused('seconds or the names of moments, separated by commas', raw);
  },
  takes: () => 'seconds | names',
};

function isMoment(item: unknown): item is number | string {
  return typeof item === 'number' || (typeof item === 'string' && item !== '');
}
