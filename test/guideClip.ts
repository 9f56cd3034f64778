/** The clip that the README writes step by step. */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

/** Writes it into a project, as it is printed. */
export async function writeGuideClip(project: string): Promise<void> {
  const readme = await readFile('README.md', 'utf8');
  const folder = join(project, 'scenes/gliding-tangent');
  await mkdir(folder, {recursive: true});
  await writeFile(join(folder, 'clip.ts'), /```ts\n([^]*?)```/.exec(readme)![1]!);
  await writeFile(join(folder, 'scene.tsx'), /```tsx\n([^]*?)```/.exec(readme)![1]!);
}
