import {isFromSystem} from '../../project/isFromSystem';

/**
 * Whether what failed may go well when it is tried again: a browser that died, a disk that
 * was full, a store that did not answer. A clip that is wrong stays so.
 */
export function mayPass(error: unknown): boolean {
  const {mayPass: said} = error as {readonly mayPass?: boolean};
  return said === true || isFromSystem(error);
}
