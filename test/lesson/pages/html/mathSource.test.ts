import {describe, expect, it} from 'vitest';
import {lessonMarkdown} from '../../../../src/lesson/pages/html/authorTree';
import {fencedMath} from '../../../../src/lesson/pages/html/mathSource';

const fenced = (source: string) =>
  fencedMath(source, text => lessonMarkdown.parse(text));

describe('fencedMath', () => {
  it('puts dollars that hold text on lines of their own', () => {
    expect(fenced('a\n\n$$ x =\ny $$\n\nb')).toBe('a\n\n$$\nx =\ny\n$$\n\nb');
    expect(fenced('$$ x =\ny\n$$\nb')).toBe('$$\nx =\ny\n$$\nb');
  });

  it('does so with every formula', () => {
    expect(fenced('$$ a\nb $$\n\nc\n\n$$ d\ne $$\n')).toBe(
      '$$\na\nb\n$$\n\nc\n\n$$\nd\ne\n$$\n',
    );
  });

  it.each([
    '$$\nx\n$$',
    'an $$x$$ in text',
    '$$x$$',
    '```\n$$ x =\ny $$\n```',
    '$$ never closed\n\ntext',
    '$$ closed after\n\nanother paragraph $$',
  ])('leaves everything else as it is: %j', source => {
    expect(fenced(source)).toBe(source);
  });
});
