import fc from 'fast-check';

const pieces = [
  ...[
    '<script>alert(1)</script>',
    '</script>',
    '<!--',
    '-->',
    ']]>',
    '<![CDATA[',
    '</title>',
  ],
  ...[
    '"',
    "'",
    '`',
    '&',
    '&amp;',
    '&#x3c;',
    '<',
    '>',
    '/>',
    '=',
    '\\',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '" onfocus="alert(1)',
    "' autofocus '",
  ],
  ...[
    '</video>',
    '</details>',
    '</figure>',
    '<style>',
    '<iframe src="javascript:alert(1)">',
  ],
  ...[
    '[x](javascript:alert(1))',
    '![x](y)',
    '**',
    '# ',
    '- ',
    '```',
    '$',
    '$$',
    '|',
    '~~',
    '-->\n',
  ],
  ...[
    'WEBVTT',
    '00:00.000 --> 00:01.000',
    '{{',
    '{%',
    '%3Cscript%3E',
    '\u2028',
    '\0',
    '"""',
    "'''",
  ],
];

/** What somebody might write who means harm, or who writes about HTML. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({maxLength: 6})), {
    maxLength: 8,
  })
  .map(parts => parts.join('').trim());
