import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import {FrameFiles} from '../../../src/render/frames/FrameFiles';
import {serve, type RenderServer} from '../../../src/render/frames/server';
import {fileStart} from '../../../src/render/frames/transport';

const name = '0b2cf3a5-7f5c-4a4d-9a55-1e2f8b0a7a11';
const words = Uint32Array.of(7, 0xffffffff, 0, 42);

let profile = '';
let folder = '';
beforeAll(() => {
  profile = mkdtempSync(join(tmpdir(), 'downhill-profile-'));
  folder = join(profile, 'Default/File System/000/t/00');
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, '00000000'), 'of another page');
  const file = Buffer.alloc(fileStart + words.byteLength);
  file.write(name);
  Buffer.from(words.buffer).copy(file, fileStart);
  writeFileSync(join(folder, '00000001'), file);
});
afterAll(() => rmSync(profile, {recursive: true}));

describe("a page's file", () => {
  test('is found by what it begins with, and read', () => {
    const files = new FrameFiles(profile);
    expect(files.open(name)).toBe(true);
    expect([...files.read(name, fileStart, 16)]).toEqual([...words]);
    expect([...files.read(name, fileStart + 12, 4)]).toEqual([42]);
    files.close();
  });

  test('that is not there, or in no profile, is not found', () => {
    expect(new FrameFiles(profile).open(name.replace('0', '1'))).toBe(false);
    expect(new FrameFiles(undefined).open(name)).toBe(false);
    expect(new FrameFiles(tmpdir()).open(name)).toBe(false);
  });

  test('is found beside what cannot be read', () => {
    symlinkSync(join(folder, 'nowhere'), join(folder, '00000002'));
    const files = new FrameFiles(profile);
    expect(files.open(name)).toBe(true);
    files.close();
  });

  test('is refused where it ends before the message, or was not opened', () => {
    const files = new FrameFiles(profile);
    expect(() => files.read(name, fileStart, 4)).toThrow(
      'Expected a file that is open',
    );
    files.open(name);
    expect(() => files.read(name, fileStart, 20)).toThrow(
      `Expected 20 bytes at ${fileStart}, got 16.`,
    );
    files.close();
  });
});

describe('the server of a render', () => {
  let server: RenderServer;
  let close = () => {};
  const taken: number[][] = [];
  const take = (message: Uint32Array) => Promise.resolve(void taken.push([...message]));
  const post = async (url: string, body?: string) =>
    (await fetch(url, {method: 'POST', ...(body === undefined ? {} : {body})})).status;

  beforeAll(async () => (server = await serve(profile)));
  afterEach(() => {
    close();
    taken.length = 0;
  });
  afterAll(() => server.close());

  test("takes messages out of a page's file, in the film's order with those posted", async () => {
    const receiver = server.receive(take, profile);
    ({close} = receiver);
    expect(await post(`${receiver.url}&file=${name}`)).toBe(204);
    const at = `file=${name}&at=${fileStart}&bytes=16`;
    const later = post(`${receiver.url}&chunk=0&part=1&end=1&${at}`);
    expect(await post(`${receiver.url}&chunk=0&part=0&end=0`, 'four')).toBe(204);
    expect(await later).toBe(204);
    expect(taken).toEqual([[Buffer.from('four').readUInt32LE()], [...words]]);
  });

  test('says where it sees no such file, so that the page posts', async () => {
    const receiver = server.receive(take);
    ({close} = receiver);
    expect(await post(`${receiver.url}&file=${name}`)).toBe(404);
    const at = `file=${name}&at=${fileStart}&bytes=16`;
    expect(await post(`${receiver.url}&chunk=0&part=0&end=1&${at}`)).toBe(500);
    expect(taken).toEqual([]);
  });
});
