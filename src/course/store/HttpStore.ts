import {StoreError, type Store, type StoredName} from './Store';

/** An answer that does not come in this time will not come. */
const patienceMilliseconds = 60_000;

/** Tries of a request that another may answer. */
const tries = 3;

type Asked = Omit<RequestInit, 'headers'> & {
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * A server that answers GET, HEAD and PUT, and takes a PUT with `If-None-Match: *` only
 * where it has nothing (412 otherwise), as caches of build tools do. `DOWNHILL_STORE_TOKEN`
 * is sent as a bearer's token.
 */
export class HttpStore implements Store {
  /** The address, without what may be secret in it. */
  public readonly place: string;
  private readonly base: string;

  public constructor(address: string) {
    this.base = address.replace(/\/+$/, '');
    const {origin, pathname} = new URL(this.base);
    this.place = origin + pathname;
  }

  public async get(name: string): Promise<Uint8Array | undefined> {
    const response = await this.ask(name, {method: 'GET'});
    if (response.status === 404) return undefined;
    return new Uint8Array(await response.arrayBuffer());
  }

  public async has(name: string): Promise<boolean> {
    return (await this.ask(name, {method: 'HEAD'})).status !== 404;
  }

  public async create(name: string, bytes: Uint8Array): Promise<boolean> {
    const headers = {'if-none-match': '*', 'content-type': 'application/octet-stream'};
    const body = bytes as Uint8Array<ArrayBuffer>;
    return (await this.ask(name, {method: 'PUT', headers, body})).status !== 412;
  }

  public async *list(): AsyncIterable<StoredName> {
    throw new StoreError(
      `Expected a store whose names can be listed, a folder or s3://, got ${this.place}.`,
    );
  }

  public async remove(name: string): Promise<void> {
    await this.ask(name, {method: 'DELETE'});
  }

  /**
   * Asks, and again where there is no answer.
   *
   * @throws StoreError for an answer other than 2xx, 404 and 412.
   */
  private async ask(name: string, request: Asked): Promise<Response> {
    const token = process.env['DOWNHILL_STORE_TOKEN'];
    const headers = {
      ...request.headers,
      ...(token ? {authorization: `Bearer ${token}`} : {}),
    };
    for (let left = tries - 1; ; left--) {
      const signal = AbortSignal.timeout(patienceMilliseconds);
      const answer = await fetch(`${this.base}/${name}`, {
        ...request,
        headers,
        signal,
      }).catch((error: unknown) => error as Error);
      const isFailure = answer instanceof Error || answer.status >= 500;
      if (isFailure && left > 0) continue;
      if (answer instanceof Error) {
        const reason = (answer.cause as Error | undefined)?.message ?? answer.message;
        throw new StoreError(
          `The store ${this.place} does not answer: ${reason}.`,
          true,
        );
      }
      if (answer.ok || answer.status === 404 || answer.status === 412) return answer;
      throw new StoreError(
        `The store ${this.place} answered ${answer.status} ${answer.statusText} to ` +
          `${request.method} ${name}.` +
          ([401, 403].includes(answer.status)
            ? ' DOWNHILL_STORE_TOKEN is sent as a bearer token.'
            : ''),
        answer.status >= 500,
      );
    }
  }
}
