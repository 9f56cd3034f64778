import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Figure} from '../../../../src/lesson/Figure';
import {lessonNotebook} from '../../../../src/lesson/pages/jupyter/lessonNotebook';
import type {Lesson} from '../../../../src/lesson/pages/Lesson';
import {elementsOf} from '../elements';
import {hostileText} from '../hostileText';
import {hasPython, inPython} from '../python';
import {placed, sampleFigure, sampleLesson} from '../sampleLesson';
import {faultsOf, type NotebookCell} from './nbformat';

const poster = new Uint8Array([137, 80, 78, 71]);

async function cellsOf(lesson: Lesson): Promise<NotebookCell[]> {
  const {content} = await lessonNotebook(lesson, {posterOf: () => poster});
  expect(faultsOf(content)).toEqual([]);
  return (JSON.parse(content) as {cells: NotebookCell[]}).cells;
}

const lessonOf = (source: string, figure?: Figure): Lesson => ({
  ...{source, path: 'w/a.md', lang: 'en'},
  figures: figure ? [placed(source, '::clip{}', figure)] : [],
});

const sources = (cells: readonly NotebookCell[]) =>
  cells.map(({cell_type, source}) => [cell_type, source.join('')]);

describe('a notebook', () => {
  it('is one by the rules of its format, at the place of its lesson', async () => {
    const {path, content} = await lessonNotebook(sampleLesson);
    expect(path).toBe('downhill.ipynb');
    expect(faultsOf(content)).toEqual([]);
    expect(content.endsWith('}\n')).toBe(true);
  });

  it('has the text as it was written, the Python to run and the figure between', async () => {
    const cells = await cellsOf(sampleLesson);
    expect(cells.map(({cell_type}) => cell_type)).toEqual([
      ...['markdown', 'code', 'markdown', 'markdown', 'code', 'markdown'],
    ]);
    const [first, figure, , , code] = sources(cells);
    expect(first![1]).toMatch(/^# Walking downhill\n\nGradient descent looks/);
    expect(first![1]).toContain('$$\nx_{k+1} = x_k');
    expect(figure![1]).toMatch(/^# figure: Gradient descent on a contour map\n/);
    expect(code![1]).toMatch(/^def descend\(gradient[^]*return x$/);
    expect(cells.map(({source}) => source.join('')).join()).not.toMatch(
      /::clip|layout: post/,
    );
  });

  it('begins with its title where the text has no heading', async () => {
    expect(sources(await cellsOf(lessonOf('---\ntitle: A title\n---\ntext')))).toEqual([
      ['markdown', '# A title\n\ntext'],
    ]);
  });

  it('brings what links refer to into each cell that has them, once', async () => {
    const source =
      '# A\n\n[one][x] and [x]\n\n[x] again\n\n# B\n\n[x]\n\n[x]: https://example.org\n';
    expect(sources(await cellsOf(lessonOf(source)))).toEqual([
      ['markdown', '# A\n\n[one][x] and [x]\n\n[x] again\n\n[x]: https://example.org'],
      ['markdown', '# B\n\n[x]\n\n[x]: https://example.org'],
    ]);
  });

  it('shows the figure of a list after it', async () => {
    const cells = await cellsOf(
      lessonOf('# A\n\n1. one\n2. ::clip{}\n3. three', sampleFigure),
    );
    expect(cells[0]!.source.join('')).toBe('# A\n\n1. one\n2. \n3. three');
    expect(cells[1]!.cell_type).toBe('code');
  });

  it('keeps the ids of its cells when others come between', async () => {
    const ids = (cells: NotebookCell[]) => cells.map(({id}) => id);
    const before = ids(await cellsOf(lessonOf('# A\n\na\n\n# B\n\nb\n\n# B\n\nb')));
    const after = ids(
      await cellsOf(lessonOf('# A\n\na\n\n# New\n\n# B\n\nb\n\n# B\n\nb')),
    );
    expect(new Set(before).size).toBe(3);
    expect(after.filter((_, i) => i !== 1)).toEqual(before);
  });
});

describe('the cell of a figure', () => {
  const figureCell = async (figure: Figure) =>
    (await cellsOf(lessonOf('# A\n\n::clip{}', figure)))[1]!;

  it('has its output: the film, the poster and the alt text', async () => {
    const cell = await figureCell(sampleFigure);
    const {data} = cell.outputs![0]!;
    expect(Object.keys(data)).toEqual(['image/png', 'text/html', 'text/plain']);
    expect(data['image/png']).toBe('iVBORw==');
    expect(data['text/plain']).toEqual([sampleFigure.run.alt]);
    const html = (data['text/html'] as string[]).join('');
    expect(html).toContain(
      '<video src="contour-descent.webm" poster="contour-descent.png" controls',
    );
    expect(html).toContain(
      '$x_{k+1} = x_k - \\eta\\,\\nabla f(x_k)$ on <em>Himmelblau’s</em>',
    );
    expect(cell.metadata).toEqual({
      jupyter: {source_hidden: true},
      tags: ['hide-input'],
    });
  });

  it('has only what the sanitizer of JupyterLab keeps', async () => {
    const {data} = (await figureCell(sampleFigure)).outputs![0]!;
    const kept = 'figure figcaption details summary video p strong em'.split(' ');
    const elements = elementsOf((data['text/html'] as string[]).join(''));
    expect(elements.filter(({tagName}) => !kept.includes(tagName))).toEqual([]);
    const video = elements.find(({tagName}) => tagName === 'video')!;
    const attributes = ['controls', 'muted', 'poster', 'preload', 'src', 'width'];
    expect(Object.keys(video.properties).sort()).toEqual(attributes);
  });

  it.runIf(hasPython)('shows the same when it is run', async () => {
    const awkward = '""" \\ </script> \u2028 é 😀 {x} %s \' \n\n end';
    const run = {...sampleFigure.run, title: 'a\nimport os', alt: awkward};
    const cell = await figureCell({...sampleFigure, caption: awkward, run});
    const {data} = cell.outputs![0]!;
    expect(cell.source[0]).toBe('# figure: a import os\n');
    expect(ranInPython(cell.source.join(''))).toEqual({
      'text/html': (data['text/html'] as string[]).join(''),
      'text/plain': (data['text/plain'] as string[]).join(''),
    });
  });

  it('never lets its texts be markup, or more than one cell', async () => {
    const names = async (text: string) => {
      const cues = [{start: 0, end: 1, text}];
      const run = {
        ...sampleFigure.run,
        title: text,
        alt: text,
        captions: cues,
        chapters: cues,
      };
      const cells = await cellsOf(
        lessonOf('# A\n\n::clip{}', {...sampleFigure, caption: '', run}),
      );
      expect(cells).toHaveLength(2);
      const html = (cells[1]!.outputs![0]!.data['text/html'] as string[]).join('');
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

/** What a cell displays, with a stand-in for IPython. */
function ranInPython(source: string): unknown {
  const program = `
import json, sys, types
shown = []
module = types.ModuleType('IPython.display')
module.display = lambda bundle, raw: shown.append(bundle)
sys.modules['IPython'] = types.ModuleType('IPython')
sys.modules['IPython.display'] = module
exec(sys.stdin.buffer.read().decode('utf-8'), {})
print(json.dumps(shown[0]))
`;
  return JSON.parse(inPython(program, source));
}
