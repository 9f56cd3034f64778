/** No text of a figure, whatever is in it, is ever read as markup. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Figure} from '../../../../src/lesson/Figure';
import {lessonPage} from '../../../../src/lesson/pages/html/lessonPage';
import {lessonDeck} from '../../../../src/lesson/pages/reveal/lessonDeck';
import {githubMarkdown} from '../../../../src/lesson/pages/markdown/githubMarkdown';
import {elementsOf, propertiesOf} from '../elements';
import {hostileText} from '../hostileText';
import {sampleFigure} from '../sampleLesson';

const source = 'a\n\n::clip{}\n\nb';
const place = {start: 3, end: 11};

/** A figure in which a text is everything that a text can be, but for the caption. */
function figureOf(text: string): Figure {
  const cues = [
    {start: 0, end: 1, text},
    {start: 1, end: 2, text},
  ];
  const run = {
    ...sampleFigure.run,
    title: text,
    alt: text,
    captions: cues,
    chapters: cues,
  };
  const url = encodeURIComponent(text);
  const files = {png: `${url}.png`, webm: `${url}.webm`, gif: `${url}.gif`};
  return {...sampleFigure, caption: '', run, files, otherTheme: files};
}

/** HTML has one kind of line ends, and no character of number 0. */
const asRead = (text: string) =>
  text.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd');

const names = (html: string) => elementsOf(html).map(({tagName}) => tagName);

describe('a figure’s texts', () => {
  it('never add an element to a page, nor an attribute', async () => {
    const lesson = (text: string) => ({
      ...({source, path: 'a.md', lang: 'en', title: text || '-'} as const),
      figures: [{...place, figure: figureOf(text)}],
    });
    const pageOf = async (text: string) => {
      const titles = ['index', 'a', 'b'].map(name => ({
        title: text || '-',
        path: `${name}.html`,
      }));
      const nav = {course: titles[0]!, pages: titles.slice(1)};
      return (await lessonPage(lesson(text), {nav})).content;
    };
    const plain = await pageOf('plain');
    const attributes = (html: string) =>
      elementsOf(html).map(({properties}) => Object.keys(properties).sort());
    await fc.assert(
      fc.asyncProperty(hostileText, async text => {
        const content = await pageOf(text);
        expect(names(content)).toEqual(names(plain));
        expect(attributes(content)).toEqual(attributes(plain));
        const [film] = propertiesOf(content, 'video');
        expect(film!['ariaLabel'] ?? '').toBe(asRead(text));
      }),
      {numRuns: 60},
    );
  });

  it('never add one to a deck', async () => {
    const deckOf = async (text: string) => {
      const figures = [{...place, figure: figureOf(text)}];
      const lesson = {
        source,
        path: 'a.md',
        lang: 'en',
        title: text || '-',
        figures,
      } as const;
      return names((await lessonDeck(lesson)).content);
    };
    const plain = await deckOf('plain');
    await fc.assert(
      fc.asyncProperty(hostileText, async text => {
        expect(await deckOf(text)).toEqual(plain);
      }),
      {numRuns: 60},
    );
  });

  it('never add one to Markdown', async () => {
    const shown = async (text: string) => {
      const figures = [{...place, figure: figureOf(text)}];
      const {content} = githubMarkdown({source, path: 'a.md', lang: 'en', figures});
      return (
        await lessonPage({source: content, path: 'a.md', lang: 'en', figures: []})
      ).content;
    };
    const plain = names(await shown('plain'));
    await fc.assert(
      fc.asyncProperty(hostileText, async text => {
        expect(names(await shown(text))).toEqual(plain);
      }),
      {numRuns: 60},
    );
  });
});

it('an author’s caption brings nothing that runs', async () => {
  const allowed = new Set(
    names(
      (await lessonPage({source: 'a', path: 'a', lang: 'en', figures: []})).content,
    ),
  );
  for (const name of 'figure div video source track img ol li button span figcaption p details summary section a b i q s u em strong code pre blockquote ul hr h1 h2 h3 h4 h5 h6 br del table thead tbody tr th td input sup math semantics annotation mrow mi mo mn mtext mspace mstyle mpadded mphantom menclose mover munder munderover msub msup msubsup mfrac msqrt mroot mtable mtr mtd svg path line'.split(
    ' ',
  )) {
    allowed.add(name);
  }
  await fc.assert(
    fc.asyncProperty(hostileText, async caption => {
      const figures = [{...place, figure: {...sampleFigure, caption}}];
      const {content} = await lessonPage({source, path: 'a.md', lang: 'en', figures});
      const elements = elementsOf(content);
      expect(elements.filter(({tagName}) => !allowed.has(tagName))).toEqual([]);
      expect(elements.filter(({tagName}) => tagName === 'script')).toHaveLength(1);
      const handlers = elements
        .flatMap(({properties}) => Object.keys(properties))
        .filter(name => /^on/i.test(name));
      expect(handlers).toEqual([]);
    }),
    {numRuns: 60},
  );
});
