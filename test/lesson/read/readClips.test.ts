import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readLesson} from '../../../src/lesson/read/readLesson';

const clipsIn = (text: string) => readLesson(text).clips;
const valuesIn = (text: string) =>
  clipsIn(text).map(({attributes}) =>
    Object.fromEntries(attributes.map(({name, value}) => [name, value])),
  );

describe('a clip', () => {
  it('is a line with caption, id and parameters, each with its place', () => {
    const text =
      'Text.\n::clip[Down *the* valley [1]]{#contour-descent learningRate=0.02 live}\n';
    const [clip] = clipsIn(text);
    expect(clip).toMatchObject({
      caption: 'Down *the* valley [1]',
      description: '',
      place: {line: 2, column: 1},
    });
    expect(
      clip!.attributes.map(({name, value, place}) => [
        name,
        value,
        `${place.line}:${place.column}`,
        text.slice(place.start, place.end),
      ]),
    ).toEqual([
      ['id', 'contour-descent', '2:31', '#contour-descent'],
      ['learningRate', '0.02', '2:48', 'learningRate=0.02'],
      ['live', undefined, '2:66', 'live'],
    ]);
  });

  it('takes quotes, Greek names, lists, empty values and characters by their names', () => {
    expect(
      valuesIn(
        `::clip{clip=derivative η=0.1 start=-4,2 alt='a "b" c' words="" objective="a&lt;b"}`,
      ),
    ).toEqual([
      {
        clip: 'derivative',
        η: '0.1',
        start: '-4,2',
        alt: 'a "b" c',
        words: '',
        objective: 'a<b',
      },
    ]);
  });

  it('has a description between the lines of a container, also in a quote and a list', () => {
    const description = 'First *line*.\n\n- second\n\n![a](b.png)';
    const inside = (lead: string, first = lead) =>
      [`:::clip[Caption]{#slope}`, ...description.split('\n'), ':::']
        .map((line, i) => (i === 0 ? first : lead) + line)
        .join('\n');
    for (const text of [inside(''), inside('> '), inside('  ', '- ')]) {
      expect(clipsIn(text)).toMatchObject([{caption: 'Caption', description}]);
    }
    const {place} = clipsIn(`a\n\n${inside('')}\n\nb\n`)[0]!;
    expect(`a\n\n${inside('')}\n\nb\n`.slice(place.start, place.end)).toBe(inside(''));
  });

  it('may stand within a container of others', () => {
    expect(valuesIn(':::note\n::clip{#slope}\n:::\n')).toEqual([{id: 'slope'}]);
    expect(valuesIn('::::clip{#slope}\n:::note\nx\n:::\n::::\n')).toEqual([
      {id: 'slope'},
    ]);
  });

  it('is none of the other directives, ratios and times of day', () => {
    const text =
      'Exercise:compute 3:4 and x:y at 10:30am.\n\n:::note[clip]\nx\n:::\n\n:::tip\ny\n:::\n' +
      '\n::chip{#a}\n\nUse ::clip or :clip in a lesson; `::clip{#a}` in code.\n\n' +
      '```\n::clip{#a}\n```\n\n<!-- ::clip{#a} :clip{} -->\n\n\\::clip{#a}\n\nf :: clip\n';
    expect(readLesson(text)).toEqual({
      clips: [],
      images: [],
      placeholders: [],
      mistakes: [],
    });
  });

  it('is read as the parser reads it, whatever its values are', () => {
    const name = fc.stringMatching(/^[a-zηθ][\w-]{0,8}$/);
    const value = fc
      .stringMatching(/^[ -~àéλ−→]{0,12}$/)
      .filter(text => !/["&\\]/.test(text));
    const caption = fc.stringMatching(/^[a-zA-Z *_$(){}:é]{0,12}$/);
    fc.assert(
      fc.property(caption, fc.dictionary(name, value), (text, values) => {
        const written = Object.entries(values).map(([key, word]) => `${key}="${word}"`);
        const clips = clipsIn(`::clip[${text}]{${written.join(' ')}}`);
        expect(clips).toHaveLength(1);
        expect(clips[0]!.caption).toBe(text);
        expect(clips[0]!.attributes.map(({name, value}) => [name, value])).toEqual(
          Object.entries(values),
        );
      }),
    );
  });
});

/** Place and message of what is wrong. */
const wrong = (text: string) =>
  readLesson(text).mistakes.map(
    ({place, message}) => `${place.line}:${place.column} ${message}`,
  );

describe('a clip that is not understood', () => {
  it.each([
    [
      'See :clip[Slope]{#derivative} here.',
      '1:5 Expected two colons before a clip, got one. Write ::clip[Slope]{#derivative} on a line of its own.',
    ],
    [
      '::clip{id=derivative theme=dark\n  pace=1}',
      '1:1 Expected a clip on one line, got no "}" on it. Write ::clip{id=derivative theme=dark pace=1} on a line of its own.',
    ],
    [
      '::clip{#derivative alt="a \\"q\\" b"}',
      `1:1 Expected quotes in a value without a backslash: the other kind of quotes goes around it. Write ::clip{#derivative alt='a "q" b'} on a line of its own.`,
    ],
    [
      'text ::clip{id=derivative} inline',
      '1:6 Expected a clip on a line of its own, got text before it. Write ::clip{id=derivative} on a line of its own.',
    ],
    [
      '- item\n  :: clip{#derivative}',
      '2:3 Expected "clip" right after its colons, got a space. Write ::clip{#derivative} on a line of its own.',
    ],
    [
      '::clips{#derivative}',
      '1:1 Expected a clip to be called "clip", got "clips". Write ::clip{#derivative} on a line of its own.',
    ],
    [
      '::Clip[Slope]{#derivative}',
      '1:1 Expected a clip to be called "clip", got "Clip". Write ::clip[Slope]{#derivative} on a line of its own.',
    ],
    [
      '::clip [Slope] {#derivative}',
      '1:1 Expected the brackets of a clip without a space before them. Write ::clip[Slope]{#derivative} on a line of its own.',
    ],
    [
      '::clip{#derivative alt=“a steep slope”}',
      '1:1 Expected straight quotes around a value, got curly ones. Write ::clip{#derivative alt="a steep slope"} on a line of its own.',
    ],
    [
      '| a |\n|---|\n| ::clip{#derivative} |',
      '3:3 Expected a clip outside of tables, got it in a cell. Write ::clip{#derivative} on a line of its own.',
    ],
    [
      '::clip{#derivative} as above',
      '1:1 Expected nothing after a clip on its line. Write ::clip{#derivative} on a line of its own.',
    ],
    [
      '::clip[Slope{#derivative}',
      '1:1 Expected "]" after the caption on its line. Write ::clip[Caption]{#contour-descent learningRate=0.02} on a line of its own.',
    ],
    [
      '::clip{#derivative objective=x<2}',
      '1:1 Expected attributes as in name=value, with quotes around a value that has <, >, = or a space. Write ::clip[Caption]{#contour-descent learningRate=0.02} on a line of its own.',
    ],
  ])('%j', (text, message) => {
    expect(wrong(text)).toEqual([message]);
    expect(clipsIn(text)).toEqual([]);
  });

  it('whose description never ends', () => {
    const text = 'a\n\n:::clip[Slope]{#derivative}\nmore\n\n# Next\n';
    expect(wrong(text)).toEqual([
      '3:1 Expected a line ":::" that ends this clip\'s description, got the rest of the ' +
        'lesson. Add the line, or write two colons for a clip without a description.',
    ]);
    expect(clipsIn(text)).toEqual([]);
  });

  it('is noted where it is code by its margin', () => {
    const {mistakes} = readLesson('a\n\n    ::clip{#derivative}\n');
    expect(mistakes).toMatchObject([{place: {line: 3}, isNote: true}]);
  });
});

describe('a clip that is understood, and not as it was meant', () => {
  it('names an attribute twice', () => {
    expect(wrong('::clip{#slope theme=dark id=slope theme=light}')).toEqual([
      '1:26 Expected id once, got it twice: it stands at 1:8 too. Leave one out.',
      '1:35 Expected theme once, got it twice: it stands at 1:15 too. Leave one out.',
    ]);
  });

  it('has curly quotes', () => {
    expect(wrong('::clip{#slope theme=“dark”}')).toEqual([
      '1:15 Expected straight quotes around the value of theme, got “dark”. Write theme="dark".',
    ]);
    expect(valuesIn('::clip{#slope theme=“dark”}')).toEqual([
      {id: 'slope', theme: 'dark'},
    ]);
  });

  it('has commas between its attributes', () => {
    expect(wrong('::clip{id=slope, start=1,2, theme=dark}')).toHaveLength(2);
    expect(valuesIn('::clip{id=slope, start=1,2, theme=dark}')).toEqual([
      {id: 'slope', start: '1,2', theme: 'dark'},
    ]);
  });
});
