import {describe, expect, it} from 'vitest';
import {parseLesson} from '../../../src/lesson/read/parseLesson';
import {readImages} from '../../../src/lesson/read/readImages';

const imagesIn = (text: string) => readImages(parseLesson(text));
/** Place, and the file or what it is instead. */
const told = (text: string) =>
  imagesIn(text).map(({place, target}) => [
    `${place.line}:${place.column}`,
    target.kind === 'file' ? `${target.from}:${target.path}` : target.kind,
  ]);

describe('images of Markdown', () => {
  it('are found with titles, as references and within links, each once', () => {
    expect(
      told(
        '![a](b.png "The valley") and [![c](d%20e.png)](https://example.org)\n\n' +
          '![one][valley] ![valley][] ![valley]\n\n[valley]: pictures/valley.gif\n',
      ),
    ).toEqual([
      ['1:1', 'lesson:b.png'],
      ['1:31', 'lesson:d e.png'],
      ['3:1', 'lesson:pictures/valley.gif'],
      ['3:16', 'lesson:pictures/valley.gif'],
      ['3:28', 'lesson:pictures/valley.gif'],
    ]);
  });

  it('are told apart from what lies elsewhere', () => {
    expect(
      told(
        '![](https://a.org/b.png) ![](//a.org/b.png) ![](data:image/png;base64,AA==) ' +
          '![](HTTP://a.org/b.png) ![](C:/b.png) ![](/b.png?raw=true#top)',
      ).map(([, what]) => what),
    ).toEqual([
      'external',
      'external',
      'external',
      'external',
      'lesson:C:/b.png',
      'site:b.png',
    ]);
  });

  it('are not found in code, comments, front matter and scripts', () => {
    const text = [
      '---\ncover: "![a](b.png)"\n---\n',
      '`![a](b.png)` and \\![a](b.png)\n',
      '```md\n![a](b c.png)\n```\n',
      '    ![a](b.png)\n',
      '<!-- ![a](b.png) <img src="c.png"> -->\n',
      'text <!-- ![a](b c.png) --> text\n',
      '<script>\nwrite(\'<img src="c.png">\');\n</script>\n',
      '{% raw %} ![a](b c.png) {% endraw %}\n',
      '{% highlight md %}\n![a](b.png)\n{% endhighlight %}\n',
      '<div>\n<!--\n\n![a](b.png)\n\n-->\n</div>\n',
    ].join('\n');
    expect(told(text)).toEqual([]);
  });

  it('stand where they are, behind a byte order mark, in CRLF, after tabs and emoji', () => {
    const text = '\uFEFF# 👋 ![a](b.png)\r\n\r\n-\t![c](d e.png)\r\n';
    expect(told(text)).toEqual([
      ['1:6', 'lesson:b.png'],
      ['3:3', 'lesson:d e.png'],
    ]);
    const [first, second] = imagesIn(text).map(({place: {start, end}}) =>
      text.slice(start, end),
    );
    expect([first, second]).toEqual(['![a](b.png)', '![c](d e.png)']);
  });
});

describe('images that CommonMark does not see', () => {
  it('have spaces and the start of a Jekyll site', () => {
    expect(
      told(
        '![x]({{site.baseurl}}/_posts/1 Two lines.jpg)\n![y]({{ site.baseurl }}/a.png)\n' +
          '![z]({{ "/b c.png" | relative_url }}) ![w](d e (1).png "Title") ![v](f.png =30x)',
      ),
    ).toEqual([
      ['1:1', 'site:_posts/1 Two lines.jpg'],
      ['2:1', 'site:a.png'],
      ['3:1', 'site:b c.png'],
      ['3:39', 'lesson:d e (1).png'],
      ['3:65', 'lesson:f.png'],
    ]);
  });

  it('are left to the site where it alone can say what they are', () => {
    expect(told('![x]({{ page.cover }}) ![y]({% link a b.png %})')).toEqual([
      ['1:1', 'computed'],
      ['1:24', 'computed'],
    ]);
  });

  it('are found between amounts of money, and not in formulas', () => {
    expect(told('It costs $5. ![a](b c.png) It was $6.')).toHaveLength(1);
    expect(told('$$x = 1 +\n2$$\n\n![a](b.png)\n\n$$\ny\n$$\n')).toHaveLength(1);
  });
});

describe('images of HTML', () => {
  it('are those of img, video and source, with posters and sets', () => {
    expect(
      told(
        '<p>\n<img alt="a" src="b&amp;c.png"/> <IMG SRC=d.png>\n</p>\n\n' +
          'text <img src=\'{{ "/e.png" | relative_url }}\'> <img src={picture} />\n\n' +
          '<video poster="f.png" src="g.mp4"><source src="h.webm"></video>\n\n' +
          '<picture><source srcset="i.webp 1x, j.webp 2x"><img data-src="no.png"></picture>\n',
      ),
    ).toEqual([
      ['2:1', 'lesson:b&c.png'],
      ['2:34', 'lesson:d.png'],
      ['5:6', 'site:e.png'],
      ['5:48', 'computed'],
      ['7:1', 'lesson:f.png'],
      ['7:1', 'lesson:g.mp4'],
      ['7:35', 'lesson:h.webm'],
      ['9:10', 'lesson:i.webp'],
      ['9:10', 'lesson:j.webp'],
    ]);
  });
});
