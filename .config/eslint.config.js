/** Rules that find mistakes; the look of the code is Prettier's. */
import {defineConfig, globalIgnores} from 'eslint/config';
import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';
import inexactFunctions from './inexactFunctions.json' with {type: 'json'};

/** A clip is the same each time it is made. */
const deterministic = {
  'no-restricted-properties': [
    'error',
    ...[
      'toLocaleString',
      'toLocaleDateString',
      'toLocaleTimeString',
      'toLocaleLowerCase',
      'toLocaleUpperCase',
      'localeCompare',
    ].map(property => ({
      property,
      message: 'It differs with the engine: use src/words.',
    })),
    {object: 'Math', property: 'random', message: 'Use a seeded generator.'},
    {object: 'Date', property: 'now', message: 'A clip does not know the time.'},
    {object: 'performance', property: 'now', message: 'A clip does not know the time.'},
  ],
  'no-restricted-globals': [
    'error',
    {name: 'Date', message: 'A clip does not know the time.'},
    {name: 'Intl', message: 'It differs with the engine: use src/words.'},
  ],
};

/** Of functions whose last bit ECMAScript leaves to the engine; a test reads the list too. */
const inexact = 'It differs with the engine: use src/sim/math.';

/** What is computed before the first frame has the same bits everywhere. */
const portable = {
  'no-restricted-properties': [
    ...deterministic['no-restricted-properties'],
    ...inexactFunctions.map(property => ({
      object: 'Math',
      property,
      message: inexact,
    })),
  ],
};

/** What others import; `src/areas.ts` has the table. */
const publicAreas = 'src/{sim,plot,words,clip,nodes,story}/**';

/** What may be longer, and why. */
const longFunctions = [
  // One picture, its parts in the order in which they lie on each other.
  'src/nodes/plot/RateGauge.ts',
  'src/story/figures/CostColumns.ts',
  // A run in a picture, each of its facts a line.
  'src/plot/runs/planeRuns.ts',
];
const longFiles = [
  // A grammar, a function for each of its rules; a table, a sentence for each outcome.
  'src/sim/formula/reading/Reader.ts',
  'src/words/outcomes.ts',
  // A node's props, its derived points and its drawing belong together.
  'src/nodes/plot/{DescentPath,NetworkDiagram}.ts',
  // A figure's nodes, and the moves of its beats.
  'src/story/figures/{RosePlot,VectorPlot,GradientPanel}.ts',
  // A line for each kind of parameter.
  'src/clip/parameters.ts',
  // One search each, told from its grid to its points.
  'src/sim/stationary/{classify,levelLine,onSurface,planeKinks}.ts',
];

const britishName = {
  selector:
    'Identifier[name=/[cC]olour|[cC]ent(re|red)(?![a-z])|[nN]eighbour|[gG]rey|[bB]ehaviour|[nN]ormalis|[mM]inimis|[oO]ptimis|[iI]nitialis/]',
  message:
    'Names are in American spelling, as those of the language and its libraries.',
};

const inexactPower = {
  selector: "BinaryExpression[operator='**']",
  message: inexact,
};

/** One writer writes numbers: it knows the language, the digits and the minus sign. */
const numberAsText = [
  'CallExpression[callee.property.name=/^(toFixed|toPrecision|toLocaleString)$/]',
  "CallExpression[callee.property.name=/^replace(All)?$/][arguments.0.value='-']",
].map(selector => ({selector, message: 'Numbers are written by src/words.'}));

export default defineConfig(
  globalIgnores(['dist', 'output', 'bench/peers', '**/*.meta']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: `${import.meta.dirname}/..`,
      },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': ['error', {destructuring: 'all'}],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        {fixStyle: 'inline-type-imports'},
      ],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/naming-convention': [
        'error',
        {
          selector: 'variable',
          modifiers: ['const', 'global'],
          format: ['camelCase'],
        },
      ],
      'no-restricted-syntax': ['error', britishName],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true},
      ],
      // Node's and Motion Canvas's interfaces ask for async functions and generators
      // whether or not there is something to wait for.
      '@typescript-eslint/require-await': 'off',
      'require-yield': 'off',
      // What was caught is thrown on, whatever it is.
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': [
        'error',
        {allowThrowingUnknown: true},
      ],
      // `return end(response, 404);` and `() => walk.step(0)` say in one line that it is over.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        {ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true},
      ],
      // Code points are what is meant.
      '@typescript-eslint/no-misused-spread': ['error', {allow: ['string']}],
      // Objectives, optimizers and the like are records of functions that need no `this`.
      '@typescript-eslint/unbound-method': 'off',
      // `list[i]!` says that i is known to be inside.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // What the compiler already reports, with `_` as its way out.
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        {allowNumber: true, allowBoolean: true, allowNever: true},
      ],
    },
  },
  {
    files: ['src/{sim,plot,words,clip,nodes,story}/**', '{scenes,examples/nodes}/**'],
    rules: deterministic,
  },
  {
    files: ['src/{sim,plot,words,clip}/**/*.ts'],
    rules: {
      ...portable,
      'no-restricted-syntax': ['error', britishName, inexactPower],
    },
  },
  {
    files: ['{src,scenes,examples}/**/*.ts'],
    ignores: [...longFunctions],
    rules: {'max-lines-per-function': ['error', {max: 60}]},
  },
  {
    files: ['{src,scenes,examples}/**/*.tsx'],
    ignores: [...longFunctions],
    rules: {'max-lines-per-function': ['error', {max: 80}]},
  },
  {
    files: ['{src,scenes,examples}/**/*.{ts,tsx}'],
    ignores: [...longFiles],
    rules: {'max-lines': ['error', {max: 220}]},
  },
  {
    files: ['{scenes,examples/nodes}/**'],
    rules: {'no-restricted-syntax': ['error', britishName, ...numberAsText]},
  },
  {
    files: ['scenes/*/*.ts'],
    rules: {
      ...portable,
      'no-restricted-syntax': ['error', britishName, inexactPower, ...numberAsText],
    },
  },
  {
    files: ['{src,scenes,examples,bench}/**/*.{ts,tsx}'],
    plugins: {jsdoc},
    settings: {jsdoc: {mode: 'typescript'}},
    rules: {
      // What a name says needs no line of its own; what has a line has the right name.
      'jsdoc/check-param-names': [
        'error',
        {checkDestructured: false, disableMissingParamChecks: true},
      ],
      'jsdoc/check-tag-names': ['error', {definedTags: ['defaultValue']}],
      'jsdoc/no-types': 'error',
      'jsdoc/require-description': ['error', {contexts: ['any']}],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          enableFixer: false,
          require: {ClassDeclaration: true, FunctionDeclaration: false},
        },
      ],
    },
  },
  {
    files: [publicAreas],
    ignores: [
      // Constructors and arithmetic of formulas: sum(terms), product(factors), add(a, b).
      'src/sim/formula/{Expression,rational}.ts',
    ],
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          enableFixer: false,
          require: {ClassDeclaration: true, FunctionDeclaration: true},
        },
      ],
    },
  },
  {
    files: ['test/**'],
    rules: {
      // What Vitest's matchers give is `any`.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      // What `beforeAll` fills is missing in `afterAll` when that failed.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    files: ['bench/**'],
    rules: {'no-console': 'off'},
  },
);
