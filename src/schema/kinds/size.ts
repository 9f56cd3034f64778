import {read, refused, type Described, type Kind} from '../Kind';
import {numberOf} from './number';

/** Width and height in pixels, written `1920x1080`. */
export interface SizeField extends Described {
  readonly type: 'size';
  /** Of each side. */
  readonly min: number;
  readonly max: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const size: Kind<SizeField, Size> = {
  read({min, max}, raw) {
    const [width = NaN, height = NaN] = sidesOf(raw);
    const fits = [width, height].every(
      side => Number.isInteger(side) && side >= min && side <= max,
    );
    return fits
      ? read({width, height})
      : refused(`WIDTHxHEIGHT of ${min} to ${max} pixels each`, raw);
  },
  takes: ({min, max}) => `WIDTHxHEIGHT ${min} to ${max}`,
};

function sidesOf(raw: unknown): readonly (number | undefined)[] {
  if (typeof raw === 'string') {
    return /^(\d{1,5})[x×](\d{1,5})$/i.exec(raw)?.slice(1).map(Number) ?? [];
  }
  const {width, height} = Object(raw) as Partial<Record<keyof Size, unknown>>;
  return [numberOf(width), numberOf(height)];
}
