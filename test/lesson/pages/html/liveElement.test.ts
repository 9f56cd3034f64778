import {describe, expect, it} from 'vitest';
import type {Figure} from '../../../../src/lesson/Figure';
import {figureElement} from '../../../../src/lesson/pages/html/figureElement';
import {lessonPage} from '../../../../src/lesson/pages/html/lessonPage';
import {liveAttributes} from '../../../../src/lesson/pages/liveAttributes';
import {parameter, readParameter, type Schema} from '../../../../src/clip/parameters';
import {parametersAmong} from '../../../../src/live/element/parameterNames';
import {loadCatalogue} from '../../../../src/project/catalogue';
import {propertiesOf} from '../elements';
import {placed, sampleFigure} from '../sampleLesson';
import {toHtml} from '../toHtml';

const live: Figure = {
  ...sampleFigure,
  live: {clip: 'contour-descent', 'learning-rate': '0.02'},
};
const html = toHtml(figureElement(live, [{type: 'text', value: 'A caption'}]));

describe('a live figure', () => {
  it('is an element with its settings, whose state is in the address under its id', () => {
    expect(propertiesOf(html, 'downhill-clip')).toEqual([
      {
        ...{clip: 'contour-descent', 'learning-rate': '0.02', lang: 'en'},
        ...{id: 'contour-descent-1', state: 'hash'},
      },
    ]);
  });

  it('follows the theme of its page', () => {
    expect(html).not.toMatch(/<downhill-clip[^>]* theme=/);
  });

  it('holds the film with controls, captions and chapters for where no script runs', () => {
    const inside = /<downhill-clip[^>]*>(.*)<\/downhill-clip>/s.exec(html)![1]!;
    expect(propertiesOf(inside, 'video')[0]).toMatchObject({
      ...{controls: true, poster: 'contour-descent.png'},
      ariaLabelledBy: ['dh-contour-descent-1-caption'],
    });
    expect(propertiesOf(inside, 'track')).toHaveLength(2);
    expect(html.indexOf('class="dh-transcript"')).toBeGreaterThan(html.indexOf(inside));
  });

  it('is its poster for light paper when it is printed', () => {
    expect(html).toMatch(
      /<\/downhill-clip><img class="dh-printed" src="contour-descent.light.png"/,
    );
  });

  it('has no button that plays a film in a loop', () => {
    const looping = toHtml(figureElement({...live, loops: true}, []));
    expect(looping).not.toContain('dh-play');
  });
});

describe('a page', () => {
  const source = 'Before.\n\n::clip{#contour-descent live}\n\n## Contour descent 1\n';
  const pageOf = async (figure: Figure) =>
    (
      await lessonPage({
        ...{source, path: 'week/a.md', lang: 'en'},
        figures: [placed(source, '::clip{#contour-descent live}', figure)],
      })
    ).content;

  it('with a live figure has its script, from the page’s folder, and does not wait for it', async () => {
    expect(await pageOf(live)).toContain(
      '<script src="../assets/live/downhill-clip.js" defer></script>',
    );
  });

  it('without one has no such script', async () => {
    expect(await pageOf(sampleFigure)).not.toContain('downhill-clip');
  });

  it('names no heading as a live figure is named', async () => {
    expect(await pageOf(live)).toContain('<h2 id="contour-descent-1-1">');
    expect(await pageOf(sampleFigure)).toContain('<h2 id="contour-descent-1">');
  });
});

const {clips} = await loadCatalogue('.');

describe('the attributes of a live figure', () => {
  /** What a clip's parameters are read as, from the attributes that a page has of them. */
  const readBack = (parameters: Schema, set: Readonly<Record<string, unknown>>) => {
    const attributes = liveAttributes(
      {clip: 'c', set, words: 'full', textScale: 1},
      {count: Object.keys(parameters).length},
    );
    const {raw, unknown} = parametersAmong(
      Object.entries(attributes),
      Object.keys(parameters),
    );
    expect(unknown).toEqual([]);
    return Object.entries(raw).map(([name, text]) => {
      const reading = readParameter(parameters[name]!, text);
      return [name, reading.ok ? reading.value.plain : reading.message(name)];
    });
  };

  it('are read as what the lesson set, whatever its kind', () => {
    const description = '';
    const schema: Schema = {
      rate: parameter.number({default: 1, min: 0, max: 2, description}),
      start: parameter.point({
        default: [0, 0],
        dimension: 2,
        min: -9,
        max: 9,
        description,
      }),
      isSlow: parameter.flag({default: false, description}),
      data: parameter.points({minLength: 1, maxLength: 9, default: [], description}),
      digit: {...parameter.image({description}), side: 2},
    };
    const data = [
      [1, 2],
      [3, 4.5],
    ];
    const set = {rate: 0.02, start: '2,-1', isSlow: true, data, digit: [0, 0.5, 1, 0]};
    expect(Object.fromEntries(readBack(schema, set))).toEqual({...set, start: [2, -1]});
  });

  it.each(clips.map(({id, parameters}) => [id, parameters] as const))(
    'hold every default of %s',
    (_, parameters) => {
      const defaults = Object.fromEntries(
        Object.entries(parameters).flatMap(([name, {default: value}]) =>
          value === undefined ? [] : [[name, value]],
        ),
      );
      const direct = Object.entries(defaults).map(([name, value]) => {
        const reading = readParameter(parameters[name]!, value);
        return [name, reading.ok ? reading.value.plain : reading.message(name)];
      });
      expect(readBack(parameters, defaults)).toEqual(direct);
    },
  );
});
