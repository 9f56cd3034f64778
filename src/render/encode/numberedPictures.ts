/** The pictures of a film, one for each frame, by number. */
import {mkdir, readdir, rename, rm, stat} from 'node:fs/promises';
import {join} from 'node:path';

const numbered = /^\d{6}\.png$/;

/** Such as `000041.png`. */
export function pictureName(frame: number): string {
  return `${String(frame).padStart(6, '0')}.png`;
}

/** Moves pictures to the folder they belong in; those of an earlier run go. */
export async function movePictures(from: string, to: string): Promise<void> {
  await mkdir(to, {recursive: true});
  const old = (await readdir(to)).filter(name => numbered.test(name));
  await Promise.all(old.map(name => rm(join(to, name))));
  for (const name of await readdir(from))
    await rename(join(from, name), join(to, name));
}

/** The bytes of all pictures in a folder. */
export async function pictureBytes(folder: string): Promise<number> {
  const names = (await readdir(folder)).filter(name => numbered.test(name));
  const sizes = await Promise.all(names.map(name => stat(join(folder, name))));
  return sizes.reduce((sum, {size}) => sum + size, 0);
}
