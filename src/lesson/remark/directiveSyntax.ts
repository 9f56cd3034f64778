/** The syntax of directives, in a processor that may or may not have it. */
import remarkDirective from 'remark-directive';
import type {Processor} from 'unified';

/** The code of a colon, by which the parser finds what may begin there. */
const colon = 58;

/**
 * Adds the syntax where the processor has none.
 *
 * @returns Whether it was added, and nobody else wants it; to be asked when a text was read,
 *   since a plugin behind this one may bring the syntax too.
 */
export function addDirectiveSyntax(processor: Processor): () => boolean {
  const isAdded = countOf(processor) === 0;
  if (isAdded) remarkDirective.call(processor as never);
  return () => isAdded && countOf(processor) === 1;
}

function countOf(processor: Processor): number {
  const {micromarkExtensions = []} = processor.data() as {
    readonly micromarkExtensions?: readonly MicromarkExtension[];
  };
  return micromarkExtensions.filter(isOfDirectives).length;
}

interface MicromarkExtension {
  readonly flow?: Readonly<Record<number, unknown>>;
  readonly text?: Readonly<Record<number, unknown>>;
}

/** Others have something at a colon in a text, as for links; none at a line's start. */
function isOfDirectives({flow, text}: MicromarkExtension): boolean {
  return flow?.[colon] !== undefined && text?.[colon] !== undefined;
}
