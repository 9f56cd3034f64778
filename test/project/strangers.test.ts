/** Clips are programs: those of other users do not run, nor those that nobody named. */
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {commands} from '../../src/cli/commands';
import {completionScripts} from '../../src/cli/commands/completion/scripts';
import {runDownhill} from '../render/swatchProject';

/** Somebody else; the number needs no name. */
const stranger = 12345;

/** Only the administrator can make files of somebody else. */
const isRoot = process.getuid?.() === 0;

let shared = '';
beforeEach(() => {
  shared = mkdtempSync(join(tmpdir(), 'downhill-shared-'));
  chmodSync(shared, 0o777);
});
afterEach(() => rmSync(shared, {recursive: true}));

/** A clip that leaves a mark when its code is run. */
function plant(project: string, id: string, owner = process.getuid!()): string {
  const mark = join(shared, `${id} ran`);
  const folder = join(project, 'scenes', id);
  mkdirSync(folder, {recursive: true});
  writeFileSync(
    join(folder, 'clip.ts'),
    `import {writeFileSync} from 'node:fs';
import {defineClip} from 'downhill/clip';
writeFileSync(${JSON.stringify(mark)}, '');
export default defineClip({
  id: '${id}', title: 'T', summary: 'S.', parameters: {},
  simulate: () => ({}), describe: () => 'D.',
});`,
  );
  writeFileSync(join(folder, 'scene.tsx'), '');
  for (const path of [join(folder, 'clip.ts'), join(folder, 'scene.tsx'), folder]) {
    chownSync(path, owner, owner);
  }
  chownSync(join(project, 'scenes'), owner, owner);
  return mark;
}

describe.runIf(isRoot)('a clip that another user wrote', () => {
  it('does not run from folders below', async () => {
    const mark = plant(shared, 'evil', stranger);
    const below = join(shared, 'a', 'b');
    mkdirSync(below, {recursive: true});
    expect((await runDownhill(below, 'simulate', 'convergence')).code).toBe(0);
    await runDownhill(below, 'list');
    await runDownhill(below, 'simulate', 'evil');
    expect(existsSync(mark)).toBe(false);
  });

  it('does not take the place of one of this package', async () => {
    const mark = plant(shared, 'convergence', stranger);
    const {code, stdout} = await runDownhill(shared, 'simulate', 'convergence');
    expect(code).toBe(0);
    expect(stdout).toContain('learningRate');
    expect(existsSync(mark)).toBe(false);
  });

  it('is told of, with the way to trust it', async () => {
    const mark = plant(shared, 'evil', stranger);
    const {code, stderr} = await runDownhill(shared, 'simulate', 'evil');
    expect(code).toBe(2);
    expect(stderr).toContain('to be yours, but another user wrote it');
    expect(stderr).toContain(`--project ${shared}`);
    expect((await runDownhill(shared, 'list')).stderr).toContain('Left out: Expected');
    expect(existsSync(mark)).toBe(false);
    await runDownhill(shared, 'list', '--project', shared);
    expect(existsSync(mark)).toBe(true);
  });
});

describe("a clip of one's own", () => {
  it('runs when it is listed or named, not when another is', async () => {
    const mark = plant(shared, 'mine');
    const below = join(shared, 'a');
    mkdirSync(below);
    await runDownhill(below, 'list', 'convergence');
    await runDownhill(below, 'simulate', 'convergence');
    expect(existsSync(mark)).toBe(false);
    expect((await runDownhill(below, 'list', 'mine')).stdout).toContain('mine: T');
    expect(existsSync(mark)).toBe(true);
  });

  it('does not run when a shell completes its name', async () => {
    const mark = plant(shared, 'mine');
    for (const script of Object.values(completionScripts)) {
      const [, command = ''] = /\(?(downhill list [^2]*)/.exec(script!(commands))!;
      const words = command.trim().split(' ').slice(1);
      const {stdout} = await runDownhill(shared, ...words);
      expect(stdout.split('\n')).toEqual(
        expect.arrayContaining(['mine', 'convergence']),
      );
    }
    expect(existsSync(mark)).toBe(false);
  });
});
