import {read, refused, type Described, type Kind} from '../Kind';
import {listOf} from './list';
import {numberOf} from './number';

/** A square grey image, written as its pixels from 0, paper, to 1, ink; or none. */
export interface ImageField extends Described {
  readonly type: 'image';
  /** Pixels along a side. */
  readonly side: number;
}

/** What has a letter but for an exponent's is no list of pixels. */
const written = /^[\s\d.,eE+-]*$/;

export const image: Kind<ImageField, readonly number[]> = {
  read({side}, raw) {
    const count = side * side;
    const expected = `an image: ${count} numbers from 0 to 1, or a PNG or IDX file`;
    if (raw === '') return read([]);
    if (typeof raw === 'string' && !areWrittenPixels(raw)) {
      return refused(expected, raw, ' Files are read where the command line is.');
    }
    const items = listOf(raw);
    if (items.length === 0) return read([]);
    const values = items.map(numberOf);
    const isPixel = (value: number | undefined) =>
      value !== undefined && value >= 0 && value <= 1;
    if (items.length !== count) return refused(expected, `${items.length} numbers`);
    const stray = values.findIndex(value => !isPixel(value));
    return stray < 0 ? read(values as number[]) : refused(expected, items[stray]);
  },
  takes: () => 'a PNG or IDX file',
};

/** Whether a text is meant as pixels, not as a file's name. */
export function areWrittenPixels(text: string): boolean {
  return written.test(text);
}
