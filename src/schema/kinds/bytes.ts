import {read, refused, type Described, type Kind} from '../Kind';

/** A number of bytes, written `500kB`, `1.5 MB` or `500000`. */
export interface BytesField extends Described {
  readonly type: 'bytes';
  readonly min: number;
}

/** 1 kB is 1000 bytes, 1 KiB is 1024; upper and lower case are the same. */
const units: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
};

export const bytes: Kind<BytesField, number> = {
  read({min}, raw) {
    const count = Math.floor(bytesOf(raw));
    return count >= min && Number.isSafeInteger(count)
      ? read(count)
      : refused(`a size of at least ${min} bytes, such as 500kB or 1.5MB`, raw);
  },
  takes: ({min}) => `bytes, at least ${min}`,
};

/** Such as `79 kB` or `1.2 MB`; 1 kB is 1000 bytes. */
export function writtenBytes(count: number): string {
  if (count < 1000) return `${count} B`;
  if (count < 1e6) return `${(count / 1e3).toFixed(count < 1e4 ? 1 : 0)} kB`;
  return `${(count / 1e6).toFixed(1)} MB`;
}

function bytesOf(raw: unknown): number {
  if (typeof raw === 'number') return raw;
  const written = /^\s*(\d+(?:\.\d+)?)\s*([a-z]*)\s*$/i.exec(String(raw));
  const [, number, unit = ''] = written ?? [];
  return Number(number) * (units[unit.toLowerCase()] ?? NaN);
}
