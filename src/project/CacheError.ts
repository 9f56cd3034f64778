/** The cache cannot be used; the message says where it is and what to do. */
export class CacheError extends Error {
  public override readonly name = 'CacheError';
}
