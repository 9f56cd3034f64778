import {unzipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {
  imsPackage,
  type ImsPackage,
} from '../../../../src/lesson/pages/moodle/imsPackage';
import {hasPython, inPython} from '../python';

const course: ImsPackage = {
  title: 'Gradients & "slopes" <1>',
  lang: 'es',
  pages: [
    {title: 'A', path: 'week 1/a.html', files: ['films/a#1.mp4', 'films/a.png']},
    {title: 'B </title>', path: 'week 1/b.html', files: ['films/a.png']},
  ],
  files: [
    {path: 'week 1/b.html', content: '<p>b</p>'},
    {path: 'week 1/a.html', content: `<p>${'a'.repeat(1000)}</p>`},
    {path: 'films/a#1.mp4', content: new Uint8Array(1000)},
    {path: 'films/a.png', content: new Uint8Array([1, 2, 3])},
    {path: 'assets/lesson.css', content: 'p { color: red }'},
  ],
};

const unzipped = (more: Partial<ImsPackage> = {}) =>
  unzipSync(imsPackage({...course, ...more}));
const manifestOf = (more: Partial<ImsPackage> = {}) =>
  new TextDecoder().decode(unzipped(more)['imsmanifest.xml']);

describe('a content package', () => {
  it('has its manifest first, and every file as it was', () => {
    const files = unzipped();
    expect(Object.keys(files)).toEqual([
      ...['imsmanifest.xml', 'assets/lesson.css', 'films/a#1.mp4', 'films/a.png'],
      ...['week 1/a.html', 'week 1/b.html'],
    ]);
    expect(files['films/a.png']).toEqual(new Uint8Array([1, 2, 3]));
    expect(new TextDecoder().decode(files['week 1/b.html'])).toBe('<p>b</p>');
  });

  it('is the same twice, in whatever order its files come, on the first day of 1980', () => {
    const bytes = imsPackage(course);
    expect(imsPackage({...course, files: course.files.toReversed()})).toEqual(bytes);
    // The time and the date of the first entry.
    expect([...bytes.slice(10, 14)]).toEqual([0, 0, 0b00100001, 0]);
  });

  it('presses text, and stores what is pressed already', () => {
    const bytes = imsPackage(course).length;
    expect(bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThan(4000);
  });

  it('lists its pages in their order, by their titles', () => {
    const manifest = manifestOf();
    expect(
      [...manifest.matchAll(/<title>(.*)<\/title>/g)].map(([, title]) => title),
    ).toEqual([
      'Gradients &amp; &quot;slopes&quot; &lt;1&gt;',
      'A',
      'B &lt;/title&gt;',
    ]);
    expect(manifest).toContain('<item identifier="item-2" identifierref="page-2">');
    expect(manifest).toContain(
      '<resource identifier="page-2" type="webcontent" href="week%201/b.html">',
    );
  });

  it('lists every file, and nothing that is not there', () => {
    const hrefs = [...manifestOf().matchAll(/<file href="([^"]*)"/g)].map(([, href]) =>
      decodeURIComponent(href!),
    );
    expect([...new Set(hrefs)].sort()).toEqual(
      course.files.map(({path}) => path).sort(),
    );
  });

  it.runIf(hasPython)('has a manifest that an XML reader reads', () => {
    const title = 'a\u0001b & <c> "d" \u{1F600} ]]> \uD800';
    const program = `
import json, sys, xml.etree.ElementTree as ET
ns = {'c': 'http://www.imsglobal.org/xsd/imscp_v1p1'}
root = ET.fromstring(sys.stdin.buffer.read())
print(json.dumps([
  [t.text for t in root.findall('.//c:title', ns)],
  [i.get('identifierref') for i in root.findall('.//c:item', ns)],
  [r.get('identifier') for r in root.findall('.//c:resource', ns)],
  [d.get('identifierref') for d in root.findall('.//c:dependency', ns)],
]))`;
    expect(JSON.parse(inPython(program, manifestOf({title})))).toEqual([
      ['a\uFFFDb & <c> "d" \u{1F600} ]]> \uFFFD', 'A', 'B </title>'],
      ['page-1', 'page-2'],
      ['page-1', 'page-2', 'shared'],
      ['shared', 'shared'],
    ]);
  });

  it('refuses a page that is not there, and two files of one name', () => {
    const page = {title: 'C', path: 'c.html', files: []};
    expect(() => imsPackage({...course, pages: [page]})).toThrow(
      'Expected c.html among the files of the package; it is not.',
    );
    const again = [...course.files, {path: 'films/a.png', content: ''}];
    expect(() => imsPackage({...course, files: again})).toThrow(
      'Expected each file of the package once, got films/a.png twice.',
    );
  });
});
