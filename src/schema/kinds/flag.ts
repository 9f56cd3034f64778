import {read, refused, type Described, type Kind} from '../Kind';

export interface FlagField extends Described {
  readonly type: 'flag';
}

export const flag: Kind<FlagField, boolean> = {
  read(_, raw) {
    if (raw === true || raw === 'true') return read(true);
    if (raw === false || raw === 'false') return read(false);
    return refused('true or false', raw);
  },
  takes: () => 'true | false',
};
