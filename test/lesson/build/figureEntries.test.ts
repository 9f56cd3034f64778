import {describe, expect, it} from 'vitest';
import {eachOnce, figureEntries} from '../../../src/lesson/build/figureEntries';
import {withFigures} from '../../../src/lesson/build/withFigures';
import {readLesson} from '../../../src/lesson/read/readLesson';
import {slopeCatalogue} from '../slopeCatalogue';

const needs = {
  films: ['webm', 'png'],
  themes: ['light', 'dark'],
  folder: 'figures',
} as const;

function entries(source: string, themes: readonly ('light' | 'dark')[] = needs.themes) {
  const file = {path: 'a.md', file: '/a.md', source, lesson: readLesson(source)};
  const {read} = withFigures(file, {catalogue: slopeCatalogue});
  return figureEntries([read], {...needs, themes});
}

const shown = (found: ReturnType<typeof entries>) =>
  found.map(({target, varied}) => [target.replace(/-\w{6}/, ''), varied.theme]);

describe('the figures of a lesson', () => {
  it('that ask for the same share their files', () => {
    const found = entries(
      '::clip{#slope rate=0.5}\n\n::clip[Again.]{#slope rate=0.5}\n',
    );
    expect(shown(found)).toEqual([['figures/slope.{theme}', ['light', 'dark']]]);
    expect(found[0]!.place).toEqual({file: 'a.md', line: 1, column: 1});
  });

  it('that differ have files of their own', () => {
    const found = entries('::clip{#slope rate=0.5}\n\n::clip{#slope rate=0.6}\n');
    expect(new Set(found.map(({target}) => target)).size).toBe(2);
  });

  it('are made in every theme that one of them is shown in', () => {
    const source = '::clip{#slope theme=dark}\n\n::clip{#slope}\n';
    expect(shown(entries(source))).toEqual([
      ['figures/slope.{theme}', ['dark', 'light']],
    ]);
    // As of a lesson, and of a page of every clip that shows one theme.
    const both = eachOnce([
      ...entries('::clip{#slope}\n'),
      ...entries('::clip{#slope}\n', ['dark']),
    ]);
    expect(shown(both)).toEqual([['figures/slope.{theme}', ['light', 'dark']]]);
  });
});
