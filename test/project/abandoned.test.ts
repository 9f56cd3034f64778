import {spawnSync} from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {clearAbandoned, temporaryName} from '../../src/project/abandoned';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'downhill-test-'))));
afterEach(() => rmSync(folder, {recursive: true}));

/** Of a process that has ended. */
const dead = String(spawnSync(process.execPath, ['-e', '']).pid);
const own = temporaryName();
const ofDead = (name: string) => name.replace(`-${process.pid}-`, `-${dead}-`);
const elsewhere = (name: string) => name.replace(/[0-9a-f]{8}/, '00000000');

function write(name: string, daysOld = 0): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  const time = Date.now() / 1000 - daysOld * 86_400;
  utimesSync(path, time, time);
  return name;
}

/** It leads to itself. */
function link(name: string): string {
  symlinkSync(name, join(folder, name));
  return name;
}

it('removes what dead processes of this machine left, and nothing else', () => {
  write(`${ofDead(own)}0123456789abcdef.part`);
  write(`${ofDead(own)}0123456789abcdef.part.frames`);
  const profile = join(folder, `${ofDead(temporaryName('browser'))}Ab3dEf`);
  mkdirSync(join(profile, 'Default'), {recursive: true});
  write(`${ofDead(elsewhere(own))}ab.part`, 2);
  const staying = [
    write(`${own}0123456789abcdef.part`),
    write(`${own.replace(String(process.pid), String(process.ppid))}cd.part`),
    write(`${ofDead(elsewhere(own))}cd.part`),
    link(`${ofDead(elsewhere(own))}gh.part`),
    write('convergence.mp4', 400),
    write(`.downhill-${dead}-mine.part`, 400),
    write(`notes about downhill-browser-${dead}`),
  ];
  clearAbandoned(folder);
  expect(readdirSync(folder).sort()).toEqual(staying.sort());
});

it('looks once into each folder, and does without one that is not there', () => {
  clearAbandoned(folder);
  const late = write(`${ofDead(own)}ef.part`);
  clearAbandoned(folder);
  expect(readdirSync(folder)).toEqual([late]);
  expect(() => clearAbandoned(join(folder, 'none'))).not.toThrow();
});
