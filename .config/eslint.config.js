/** Rules that find mistakes; the look of the code is Prettier's. */
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';

/** A clip is the same each time it is made. */
const deterministic = {
  'no-restricted-properties': [
    'error',
    {object: 'Math', property: 'random', message: 'Use a seeded generator.'},
    {object: 'Date', property: 'now', message: 'A clip does not know the time.'},
    {object: 'performance', property: 'now', message: 'A clip does not know the time.'},
  ],
  'no-restricted-globals': [
    'error',
    {name: 'Date', message: 'A clip does not know the time.'},
  ],
};

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
    files: ['src/{sim,plot,words,clip,nodes,story}/**', 'scenes/**'],
    rules: deterministic,
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
