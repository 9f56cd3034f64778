/** Rules that find mistakes; the look of the code is Prettier's. */
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';

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

export default defineConfig(
  globalIgnores(['dist', 'output', 'bench/peers', '**/*.meta']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
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
      // Objectives, optimizers and the like are records of functions that need no `this`.
      '@typescript-eslint/unbound-method': 'off',
      // `list[i]!` says that i is known to be inside, which the compiler does not ask for.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
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
    // What Vitest's matchers give is `any`.
    rules: {'@typescript-eslint/no-unsafe-assignment': 'off'},
  },
  {
    files: ['bench/**'],
    rules: {'no-console': 'off'},
  },
);
