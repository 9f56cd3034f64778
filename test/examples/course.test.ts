import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {readCourse} from '../../src/course/file/readCourse';
import {wantedFiles} from '../../src/course/files/wantedFiles';
import {loadCatalogue} from '../../src/project/catalogue';

const file = 'examples/course/course.yaml';

it('the example course makes every figure that its four lessons name', async () => {
  const course = readCourse(readFileSync(file, 'utf8'), file);
  const {clips, clip} = await loadCatalogue('.');
  const files = wantedFiles(course.entries, id => clips.find(clip => clip.id === id)!);
  expect(files.map(({path}) => path)).toEqual([
    '_posts/1 Two functions22.jpg',
    '_posts/2 gradient descentwe.jpg',
    '_posts/3 Linear functions.jpg',
    '_posts/4 calculating W.jpg',
    '_posts/2 gradient descent.jpg',
    'gradientDescent.png',
    'gradientDescent2.png',
    'gradient-descent-convergence.gif',
    'gradient-descent-divergence.gif',
    'animations/Derivative.gif',
    'animations/simple_descent_1.gif',
    'animations/simple_descent_2.gif',
    'animations/simple_descent_3.gif',
  ]);
  for (const {wish} of files) {
    const {run} = await clip(wish.clip);
    expect(() => run(wish.set), wish.clip).not.toThrow();
  }
});
