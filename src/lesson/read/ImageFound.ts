import type {Span} from './Place';

/** An image before its URL is understood. */
export interface ImageFound extends Span {
  readonly alt: string;
  readonly url: string;
}
