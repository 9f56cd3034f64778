import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {RunFacts} from '../../../src/course/RunFacts';
import type {FileRecord} from '../../../src/course/state/CourseManifest';
import {openStore} from '../../../src/course/store/openStore';
import {blobName, entryName, type Store} from '../../../src/course/store/Store';
import {
  storedBytes,
  storedEntry,
  storeEntry,
} from '../../../src/course/store/StoredFile';
import {pruneStore, verifyStore} from '../../../src/course/store/verify';
import {sha256} from '../../../src/project/fingerprint';
import {httpServer, s3Server, type FakeServer} from './fakeServers';

let folder = '';
let server: FakeServer | undefined;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'downhill-store-'))));
afterEach(async () => {
  vi.unstubAllEnvs();
  await server?.close();
  server = undefined;
  rmSync(folder, {recursive: true});
});

const opens: Readonly<Record<string, () => Promise<Store>>> = {
  folder: () => openStore('shared', folder),
  async http() {
    server = await httpServer('secret');
    vi.stubEnv('DOWNHILL_STORE_TOKEN', 'secret');
    return openStore(`${server.url}/films/`, folder);
  },
  async s3() {
    server = await s3Server();
    vi.stubEnv('AWS_ENDPOINT_URL_S3', server.url);
    vi.stubEnv('AWS_REGION', 'us-east-1');
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'id');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'key');
    return openStore('s3://bucket/films', folder);
  },
};
const kinds = Object.keys(opens);
const listable = ['folder', 's3'];
const bytesOf = (text: string) => Buffer.from(text);

async function namesIn(store: Store, below: string): Promise<string[]> {
  const names: string[] = [];
  for await (const {name} of store.list(below)) names.push(name);
  return names.sort();
}

describe.each(kinds)('a store in %s', kind => {
  it('writes only where there is nothing, and gives back what it has', async () => {
    const store = await opens[kind]!();
    expect(await store.get('ac/00/a')).toBeUndefined();
    expect(await store.has('ac/00/a')).toBe(false);
    expect(await store.create('ac/00/a', bytesOf('first'))).toBe(true);
    expect(await store.create('ac/00/a', bytesOf('second'))).toBe(false);
    expect(Buffer.from((await store.get('ac/00/a'))!).toString()).toBe('first');
    expect(await store.has('ac/00/a')).toBe(true);
    await store.remove('ac/00/a');
    await store.remove('ac/00/a');
    expect(await store.has('ac/00/a')).toBe(false);
  });

  it('lets one of many at once win', async () => {
    const store = await opens[kind]!();
    const tries = Array.from({length: 12}, (_, i) =>
      store.create('ac/00/a', bytesOf(`${i}`)),
    );
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
  });
});

describe.each(listable)('names in %s', kind => {
  it('are listed, over several pages', async () => {
    const store = await opens[kind]!();
    for (const name of ['cas/aa/1', 'cas/ab/2', 'cas/ac/3', 'ac/aa/4']) {
      await store.create(name, bytesOf(name));
    }
    expect(await namesIn(store, 'cas')).toEqual(['cas/aa/1', 'cas/ab/2', 'cas/ac/3']);
    expect(await namesIn(store, 'ac')).toEqual(['ac/aa/4']);
  });
});

const key = 'c'.repeat(64);
const run = {clip: 'slope', captions: []} as unknown as RunFacts;
const fileOf = (text: string, mark = '') => ({
  mark,
  record: {key, sha256: sha256(text), bytes: text.length} as FileRecord,
  bytes: bytesOf(text),
});

describe('an entry', () => {
  it('names bytes that are there, and of two the first counts', async () => {
    const store = await opens['folder']!();
    const first = await storeEntry(store, key, {run, files: [fileOf('one')]});
    const second = await storeEntry(store, key, {run, files: [fileOf('other')]});
    expect(second).toEqual(first);
    const entry = (await storedEntry(store, key))!;
    expect(entry).toMatchObject({version: 1, run: {clip: 'slope'}});
    const bytes = await storedBytes(store, key, entry.files[0]!, true);
    expect(Buffer.from(bytes!).toString()).toBe('one');
    expect(readdirSync(join(folder, 'shared/tmp'))).toEqual([]);
  });

  it('may say that there is no file', async () => {
    const store = await opens['folder']!();
    await storeEntry(store, key, {run, files: []});
    expect((await storedEntry(store, key))?.files).toEqual([]);
  });

  it('goes with bytes that are damaged, unless the store is only read', async () => {
    const store = await opens['folder']!();
    const entry = await storeEntry(store, key, {run, files: [fileOf('one')]});
    const path = join(folder, 'shared', blobName(sha256('one')));
    writeFileSync(path, 'onE');
    const [file] = entry.files;
    expect(await storedBytes(store, key, file!, true)).toBeUndefined();
    expect(await store.has(entryName(key))).toBe(true);
    expect(await storedBytes(store, key, file!, false)).toBeUndefined();
    expect(await store.has(entryName(key))).toBe(false);
    await storeEntry(store, key, {run, files: [fileOf('one')]});
    expect(await storedBytes(store, key, file!, true)).toBeDefined();
  });

  it.each([
    ['../../evil.mp4', sha256('one')],
    ['-1-a/../../evil.mp4', sha256('one')],
    ['', '../../../etc/passwd'],
  ])('that would lead out of its folder is none: %s %s', async (mark, digest) => {
    const store = await opens['folder']!();
    const files = [{mark, record: {...fileOf('one').record, sha256: digest}}];
    const text = JSON.stringify({version: 1, run, files, machine: ''});
    await store.create(entryName(key), bytesOf(text));
    expect(await storedEntry(store, key)).toBeUndefined();
  });

  it('that is no entry is none', async () => {
    const store = await opens['folder']!();
    await store.create(entryName(key), bytesOf('{"version": 2}'));
    expect(await storedEntry(store, key)).toBeUndefined();
  });
});

describe.each(listable)('looking after a store in %s', kind => {
  const other = 'd'.repeat(64);
  async function filled(): Promise<Store> {
    const store = await opens[kind]!();
    await storeEntry(store, key, {
      run,
      files: [fileOf('one'), fileOf('two', '-2-up.mp4')],
    });
    await storeEntry(store, other, {run, files: [fileOf('two')]});
    return store;
  }

  it('finds nothing wrong where nothing is', async () => {
    const check = await verifyStore(await filled(), false);
    expect(check).toEqual({entries: 2, blobs: 2, bytes: 6, problems: []});
  });

  it('finds what is damaged, lost and unreadable, and repairs it', async () => {
    const store = await filled();
    await store.remove(blobName(sha256('one')));
    await store.remove(blobName(sha256('two')));
    await store.create(blobName(sha256('two')), bytesOf('twO'));
    await store.create('ac/ff/x.json', bytesOf('{'));
    const {problems} = await verifyStore(store, false);
    expect(problems).toHaveLength(4);
    expect((await verifyStore(store, true)).problems).toEqual(problems);
    expect(await verifyStore(store, false)).toMatchObject({entries: 0, problems: []});
  });

  it('removes what is old, and bytes that nothing names', async () => {
    const store = await filled();
    await store.create(blobName(sha256('stray')), bytesOf('stray'));
    const removed = await pruneStore(store, undefined);
    // In a folder they were written just now.
    const isOld = kind === 's3';
    expect(removed).toEqual({entries: 0, blobs: isOld ? 1 : 0, bytes: isOld ? 5 : 0});
    const all = await pruneStore(store, 0);
    expect(all.entries).toBe(2);
    expect(await namesIn(store, 'ac')).toEqual([]);
  });
});

describe('what is no store', () => {
  it('is told', async () => {
    await expect(openStore('ftp://x/y', folder)).rejects.toThrow(
      'Expected a store to be a folder, s3://bucket/prefix or https://…, got "ftp://x/y".',
    );
    const store = await openStore('http://127.0.0.1:9/x?key=secret', folder);
    await expect(store.get('a')).rejects.toThrow(
      /^The store http:\/\/127\.0\.0\.1:9\/x does not answer: /,
    );
  });

  it('is told what it answers', async () => {
    server = await httpServer('secret');
    const store = await openStore(server.url, folder);
    await expect(store.get('a')).rejects.toThrow(
      /answered 401 Unauthorized to GET a\. DOWNHILL_STORE_TOKEN is sent/,
    );
    await expect(namesIn(store, 'cas')).rejects.toThrow(/whose names can be listed/);
  });
});

afterAll(() => vi.unstubAllEnvs());
