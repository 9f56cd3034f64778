import {resolve} from 'node:path';
import {quoted} from '../../schema';
import {FolderStore} from './FolderStore';
import {HttpStore} from './HttpStore';
import {StoreError, type Store} from './Store';

/**
 * Opens a store: a folder, `s3://bucket/prefix`, or `https://…`.
 *
 * @param cwd - From where a folder is named.
 * @throws StoreError for an address of another kind, or where a package is missing.
 */
export async function openStore(address: string, cwd: string): Promise<Store> {
  const scheme = /^([a-z][\w+.-]*):\/\//i.exec(address)?.[1]?.toLowerCase();
  switch (scheme) {
    case undefined:
      return new FolderStore(resolve(cwd, address));
    case 's3': {
      const {S3Store} = await import('./S3Store');
      return S3Store.open(address);
    }
    case 'http':
    case 'https':
      return new HttpStore(address);
    default:
      throw new StoreError(
        'Expected a store to be a folder, s3://bucket/prefix or https://…, got ' +
          `${quoted(address)}.`,
      );
  }
}
