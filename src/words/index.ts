/**
 * The nearest name, for an error that asks what was meant.
 *
 * @module downhill/words
 */
export * from './nearest';
