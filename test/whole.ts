/**
 * How much the tests look at that grow with the number of clips: a sample in every run,
 * all of it in `npm run whole`.
 */
export const isWhole = process.env['WHOLE'] === '1';
