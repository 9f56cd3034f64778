import {expect, it} from 'vitest';
import {packagedPage} from '../../../../src/lesson/pages/moodle/packagedPage';
import {placed, sampleFigure} from '../sampleLesson';

it('a page names each file of its figures once, as it lies in the package', () => {
  const figure = {
    ...sampleFigure,
    files: {png: '../films/a%20b.png'},
    otherTheme: {png: 'c.png'},
  };
  const source = '::clip{1} ::clip{2}';
  const figures = ['::clip{1}', '::clip{2}'].map(text => placed(source, text, figure));
  const lesson = {source, path: 'week/a.md', lang: 'en', figures} as const;
  expect(packagedPage({path: 'week/a.html', title: 'A', content: ''}, lesson)).toEqual({
    path: 'week/a.html',
    title: 'A',
    files: ['films/a b.png', 'week/c.png'],
  });
});
