import {toHtml} from '../toHtml';
import {describe, expect, it} from 'vitest';
import type {Figure} from '../../../../src/lesson/Figure';
import {figureElement} from '../../../../src/lesson/pages/html/figureElement';
import {propertiesOf} from '../elements';
import {sampleFigure} from '../sampleLesson';

const html = (more: Partial<Figure> = {}, caption = 'A caption') =>
  toHtml(
    figureElement(
      {...sampleFigure, ...more},
      caption ? [{type: 'text', value: caption}] : [],
    ),
  );

describe('a figure with a film', () => {
  it('has controls and a poster, keeps its room, and neither plays nor loads by itself', () => {
    const [video] = propertiesOf(html({loops: true}), 'video');
    expect(video).toMatchObject({
      ...{controls: true, muted: true, playsInline: true, preload: 'none'},
      ...{poster: 'contour-descent.png', width: 640, height: 360},
    });
    expect(video).not.toHaveProperty('autoPlay');
    expect(video).not.toHaveProperty('loop');
  });

  it('is named by its caption, or its title, and described by its alt text', () => {
    expect(propertiesOf(html(), 'video')[0]).toMatchObject({
      ariaLabelledBy: ['dh-contour-descent-1-caption'],
      ariaDescribedBy: ['dh-contour-descent-1-alt'],
    });
    expect(html()).toContain('<figcaption id="dh-contour-descent-1-caption">A caption');
    expect(html()).toMatch(/<p id="dh-contour-descent-1-alt" [^>]*>A run of gradient/);
    expect(html({}, '')).toContain('aria-label="Gradient descent on a contour map"');
    expect(html({}, '')).not.toContain('figcaption');
  });

  it('offers WebM, then MP4, and says how they are coded', () => {
    expect(propertiesOf(html(), 'source')).toMatchObject([
      {src: 'contour-descent.webm', type: 'video/webm; codecs="vp9"'},
      {src: 'contour-descent.mp4', type: 'video/mp4; codecs="avc1.64002a"'},
    ]);
    expect(html({width: 3840, height: 2160})).toContain('avc1.640034');
  });

  it('knows its files for both themes, the darker film on a dark page', () => {
    const both = {
      dataDark: 'contour-descent.png',
      dataLight: 'contour-descent.light.png',
    };
    expect(propertiesOf(html(), 'video')[0]).toMatchObject(both);
    expect(propertiesOf(html({theme: 'light'}), 'video')[0]).toMatchObject({
      dataDark: 'contour-descent.light.png',
      dataLight: 'contour-descent.png',
    });
    const {otherTheme: _, ...figure} = sampleFigure;
    expect(toHtml(figureElement(figure, []))).not.toContain('data-dark');
  });

  it('holds its captions and chapters, and shows the captions that are not in the picture', () => {
    const [captions, chapters] = propertiesOf(html(), 'track');
    const vtt = (src: unknown) =>
      Buffer.from(String(src).split(',')[1]!, 'base64').toString();
    expect(captions).toMatchObject({kind: 'captions', srcLang: 'en', label: 'English'});
    expect(captions!['src']).toMatch(/^data:text\/vtt;base64,/);
    expect(vtt(captions!['src'])).toContain(
      '00:00:02.265 --> 00:00:06.824\nStraight across',
    );
    expect(vtt(chapters!['src'])).toContain('The first hop');
    expect(captions).not.toHaveProperty('default');
    expect(propertiesOf(html({words: 'labels'}), 'track')[0]).toHaveProperty(
      'default',
      true,
    );
  });

  it('tells what is said under its chapters', () => {
    expect(
      html()
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' '),
    ).toContain(
      '0:02 The first hop Straight across the contour line. 0:06 The hops Gentle slope',
    );
  });

  it('hides what needs a script', () => {
    const buttons = propertiesOf(html({loops: true}), 'button');
    expect(buttons[0]).toMatchObject({
      hidden: true,
      dataPlay: 'Play',
      dataPause: 'Pause',
    });
    expect(buttons.slice(1).map(({dataStart}) => dataStart)).toEqual([
      '0',
      '2.265',
      '6.824',
      '14.425',
    ]);
    expect(propertiesOf(html(), 'ol')[0]).toMatchObject({
      hidden: true,
      ariaLabel: 'Chapters',
    });
    expect(html()).not.toContain('dh-play');
  });
});

describe('a figure that is only a picture', () => {
  const only = (...formats: readonly string[]) =>
    html({
      files: Object.fromEntries(formats.map(format => [format, `a.${format}`])),
      otherTheme: Object.fromEntries(formats.map(format => [format, `b.${format}`])),
    });

  it('is an image with its alt text', () => {
    const still = only('png');
    expect(propertiesOf(still, 'img')).toMatchObject([
      {src: 'b.png', alt: sampleFigure.run.alt, width: 640, height: 360},
    ]);
    expect(propertiesOf(still, 'source')).toEqual([
      {srcSet: 'a.png', media: '(prefers-color-scheme: dark)', dataTheme: 'dark'},
    ]);
    expect(still).not.toContain('<video');
    expect(still).not.toContain('<details');
  });

  it('moves only for whoever has not asked for less', () => {
    const calm = '(prefers-reduced-motion: reduce)';
    const dark = '(prefers-color-scheme: dark)';
    expect(
      propertiesOf(only('gif', 'png'), 'source').map(({srcSet, media}) => [
        srcSet,
        media,
      ]),
    ).toEqual([
      ['a.png', `${calm} and ${dark}`],
      ['a.gif', dark],
      ['b.png', calm],
    ]);
    expect(propertiesOf(only('gif', 'png'), 'img')[0]).toMatchObject({src: 'b.gif'});
  });
});
