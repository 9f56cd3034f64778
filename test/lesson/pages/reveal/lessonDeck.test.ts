import {existsSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {deckAssets} from '../../../../src/lesson/pages/reveal/deckAssets';
import {lessonDeck} from '../../../../src/lesson/pages/reveal/lessonDeck';
import {propertiesOf} from '../elements';
import {placed, sampleFigure, sampleLesson} from '../sampleLesson';

describe('a deck', () => {
  it('lies beside its lesson, and starts with scripts that need no server', async () => {
    const {path, content, title} = await lessonDeck({
      ...sampleLesson,
      path: 'week 1/a.md',
    });
    expect(path).toBe('week 1/a.slides.html');
    expect(title).toBe('Walking downhill');
    expect(propertiesOf(content, 'script')).toEqual([
      {src: '../deck/reveal.js'},
      {src: '../deck/deck.js'},
    ]);
  });

  it('has its figure on a slide of its own, a step for each chapter', async () => {
    const {content} = await lessonDeck(sampleLesson);
    const film = /<section class="dh-film"><figure[^]*?<\/figure><\/section>/.exec(
      content,
    )![0];
    const steps = propertiesOf(film, 'li').map(({dataStart, dataEnd}) => [
      dataStart,
      dataEnd,
    ]);
    expect(steps).toEqual([
      ['0', '2.265'],
      ['2.265', '6.824'],
      ['6.824', '14.425'],
      ['14.425', '18.979'],
    ]);
    expect(propertiesOf(film, 'video')[0]).toMatchObject({
      preload: 'none',
      dataIgnore: '',
    });
  });

  it('plays a film without chapters in one step', async () => {
    const source = '# A\n\n::clip{}';
    const run = {...sampleFigure.run, chapters: []};
    const figures = [placed(source, '::clip{}', {...sampleFigure, run})];
    const {content} = await lessonDeck({source, path: 'a.md', lang: 'en', figures});
    expect(propertiesOf(content, 'li')).toMatchObject([
      {dataStart: '0', dataEnd: '18.979'},
    ]);
  });

  it('has no section that is not a slide', async () => {
    const source = '# A\n\n<section>b</section>\n\nc[^1]\n\n[^1]: d';
    const {content} = await lessonDeck({source, path: 'a.md', lang: 'en', figures: []});
    expect(propertiesOf(content, 'section')).toEqual([{className: ['dh-text']}]);
  });
});

it('everything that a deck names is there', () => {
  expect(deckAssets().filter(({from}) => !existsSync(from))).toEqual([]);
});
