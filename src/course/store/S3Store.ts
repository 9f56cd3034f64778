import type * as s3 from '@aws-sdk/client-s3';
import {StoreError, type Store, type StoredName} from './Store';

type Sdk = typeof s3;

/** Tries of a write that another one's at the same time has stopped (409). */
const tries = 5;

/** A bucket of S3, or of what speaks as it does (`AWS_ENDPOINT_URL_S3`). */
export class S3Store implements Store {
  private constructor(
    public readonly place: string,
    private readonly sdk: Sdk,
    private readonly client: s3.S3Client,
    private readonly bucket: string,
    private readonly prefix: string,
  ) {}

  /**
   * Opens `s3://bucket/prefix`, with the account that the SDK finds.
   *
   * @throws StoreError where the SDK is not installed.
   */
  public static async open(address: string): Promise<S3Store> {
    const {hostname: bucket, pathname} = new URL(address);
    const path = pathname.replace(/^\/+|\/+$/g, '');
    const prefix = path === '' ? '' : `${path}/`;
    let sdk: Sdk;
    try {
      sdk = await import('@aws-sdk/client-s3');
    } catch {
      throw new StoreError(
        'Expected @aws-sdk/client-s3 for a store in S3; it is not installed. Run ' +
          '"npm install @aws-sdk/client-s3".',
      );
    }
    const endpoint =
      process.env['AWS_ENDPOINT_URL_S3'] ?? process.env['AWS_ENDPOINT_URL'];
    // What is not Amazon's knows no bucket as a host.
    const client = new sdk.S3Client(endpoint ? {endpoint, forcePathStyle: true} : {});
    return new S3Store(address, sdk, client, bucket, prefix);
  }

  public async get(name: string): Promise<Uint8Array | undefined> {
    const found = await this.unlessMissing(
      this.client.send(new this.sdk.GetObjectCommand(this.object(name))),
    );
    return found?.Body?.transformToByteArray();
  }

  public async has(name: string): Promise<boolean> {
    const asked = new this.sdk.HeadObjectCommand(this.object(name));
    return (await this.unlessMissing(this.client.send(asked))) !== undefined;
  }

  public async create(name: string, bytes: Uint8Array): Promise<boolean> {
    for (let left = tries - 1; ; left--) {
      try {
        await this.client.send(
          new this.sdk.PutObjectCommand({
            ...this.object(name),
            Body: bytes,
            IfNoneMatch: '*',
          }),
        );
        return true;
      } catch (error) {
        const status = statusOf(error);
        if (status === 412) return false;
        if (status !== 409 || left === 0) throw this.failure(error);
      }
    }
  }

  public async *list(folder: string): AsyncIterable<StoredName> {
    const asked = {Bucket: this.bucket, Prefix: `${this.prefix}${folder}/`};
    let token: string | undefined;
    do {
      const page = await this.client
        .send(new this.sdk.ListObjectsV2Command({...asked, ContinuationToken: token}))
        .catch((error: unknown) => Promise.reject(this.failure(error)));
      for (const {Key = '', Size = 0, LastModified} of page.Contents ?? []) {
        const name = Key.slice(this.prefix.length);
        yield {name, bytes: Size, time: LastModified?.getTime() ?? 0};
      }
      token = page.NextContinuationToken;
    } while (token !== undefined);
  }

  public async remove(name: string): Promise<void> {
    const asked = new this.sdk.DeleteObjectCommand(this.object(name));
    await this.unlessMissing(this.client.send(asked));
  }

  private object(name: string) {
    return {Bucket: this.bucket, Key: this.prefix + name};
  }

  private async unlessMissing<T>(work: Promise<T>): Promise<T | undefined> {
    try {
      return await work;
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw this.failure(error);
    }
  }

  private failure(error: unknown): StoreError {
    const {name, message} = error as Error;
    // Without a status nothing has answered.
    const mayPass = (statusOf(error) ?? 500) >= 500;
    const text = `The store ${this.place} refused: ${name}: ${message}`;
    return new StoreError(text, mayPass);
  }
}

function statusOf(error: unknown): number | undefined {
  const {$metadata} = error as {$metadata?: {httpStatusCode?: number}};
  return $metadata?.httpStatusCode;
}
