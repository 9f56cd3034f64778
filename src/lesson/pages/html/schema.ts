import {defaultSchema, type Options as Schema} from 'rehype-sanitize';

const all = defaultSchema.attributes?.['*'] ?? [];

/** What a form element of the page would be found by; none is allowed, nor any name. */
const unwanted = [
  'name',
  'accessKey',
  'action',
  'method',
  'encType',
  'tabIndex',
  'label',
];

/**
 * What of an author's HTML reaches a page: what GitHub lets through, less what could take
 * the place of something that the page's script looks for (`name`, ids that begin with
 * `dh-`), and with the classes that mark formulas.
 */
export const authorSchema: Schema = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    ...['figure', 'figcaption', 'mark', 'abbr', 'small', 'u', 'caption', 'wbr'],
  ],
  attributes: {
    ...defaultSchema.attributes,
    '*': [
      ...all.filter(
        name => typeof name !== 'string' || (!unwanted.includes(name) && name !== 'id'),
      ),
      ['id', /^(?!dh-)[^\s]+$/],
    ],
    code: [['className', /^language-./, 'math-inline', 'math-display']],
  },
  strip: ['script', 'style'],
  // Ids stay as they are: headings are linked to, notes point to their numbers.
  clobberPrefix: '',
  protocols: {...defaultSchema.protocols, href: ['http', 'https', 'mailto']},
};
