/** The manifest of an IMS content package (version 1.1.4, https://www.imsglobal.org/content/packaging). */
import {toXml, x, type XmlElement} from './xml';

/** A page of a package. */
export interface PackagedPage {
  readonly title: string;
  /** In the package, with forward slashes. */
  readonly path: string;
  /** What it shows, beside what all pages share. */
  readonly files: readonly string[];
}

export interface Manifest {
  readonly title: string;
  /** Of BCP 47. */
  readonly lang: string;
  readonly pages: readonly PackagedPage[];
  /** What every page uses: styles, scripts, fonts. */
  readonly shared: readonly string[];
}

/** `imsmanifest.xml`: the pages in their order, and every file of the package. */
export function imsManifest({title, lang, pages, shared}: Manifest): string {
  const common = 'shared';
  const file = (path: string) => x('file', {href: urlOf(path)});
  const resources = pages.map(({path, files}, i) =>
    resource(`page-${i + 1}`, urlOf(path), [
      ...[path, ...files].map(file),
      x('dependency', {identifierref: common}),
    ]),
  );
  const items = pages.map((page, i) =>
    x('item', {identifier: `item-${i + 1}`, identifierref: `page-${i + 1}`}, [
      x('title', {}, [page.title]),
    ]),
  );
  return toXml(
    x(
      'manifest',
      {
        identifier: 'downhill-course',
        xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
        'xml:lang': lang,
      },
      [
        x('metadata', {}, [
          x('schema', {}, ['IMS Content']),
          x('schemaversion', {}, ['1.1.4']),
        ]),
        x('organizations', {default: 'course'}, [
          x('organization', {identifier: 'course', structure: 'hierarchical'}, [
            x('title', {}, [title]),
            ...items,
          ]),
        ]),
        x('resources', {}, [
          ...resources,
          resource(common, undefined, shared.map(file)),
        ]),
      ],
    ),
  );
}

function resource(
  identifier: string,
  href: string | undefined,
  children: readonly XmlElement[],
): XmlElement {
  return x('resource', {identifier, type: 'webcontent', href}, children);
}

function urlOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
