import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {pasteBlock} from '../../../../src/lesson/pages/moodle/pasteBlock';
import {elementsOf, propertiesOf} from '../elements';
import {hostileText} from '../hostileText';
import {sampleFigure} from '../sampleLesson';

const base = 'https://example.org/course';

describe('a block to paste', () => {
  it('has a film with controls, its files by their whole addresses, and its words', async () => {
    const html = await pasteBlock(sampleFigure, base);
    const [film] = propertiesOf(html, 'video');
    expect(film).toMatchObject({
      controls: true,
      preload: 'none',
      poster: 'https://example.org/course/contour-descent.png',
    });
    const urls = ['source', 'track'].flatMap(name =>
      propertiesOf(html, name).map(({src}) => src),
    );
    expect(urls).toEqual(
      ['webm', 'mp4', 'vtt'].map(format => `${base}/contour-descent.${format}`),
    );
    expect(html).toContain('It settles near the minimum.');
    expect(html).toContain('<math');
  });

  it('needs no script, no class and no id of its page', async () => {
    const elements = elementsOf(
      await pasteBlock({...sampleFigure, caption: 'A *hop*'}, base),
    );
    const names = elements.flatMap(({properties}) => Object.keys(properties));
    expect(elements.map(({tagName}) => tagName)).not.toContain('script');
    expect(names).not.toContain('className');
    expect(names).not.toContain('id');
  });

  it.each(['course/', 'javascript:alert(1)', 'file:///course', 'https://'])(
    'refuses an address that is not of the web: %s',
    async address => {
      await expect(pasteBlock(sampleFigure, address)).rejects.toThrow(
        `such as https://example.org/course/, got "${address}".`,
      );
    },
  );

  it('never lets its texts be markup', async () => {
    const names = async (text: string) => {
      const cues = [{start: 0, end: 1, text}];
      const run = {
        ...sampleFigure.run,
        title: text,
        alt: text,
        captions: cues,
        chapters: cues,
      };
      const html = await pasteBlock({...sampleFigure, caption: '', run}, base);
      return elementsOf(html).map(({tagName}) => tagName);
    };
    const plain = await names('plain');
    await fc.assert(
      fc.asyncProperty(hostileText, async text => {
        expect(await names(text)).toEqual(plain);
      }),
      {numRuns: 60},
    );
  });
});
