import type {Catalogue, ClipFacts} from '../../project/catalogue';
import type {ClipRequest} from '../../render/plan/planRender';
import {runClip} from './runClip';

interface ClipWishes {
  /** Raw parameters by name. */
  readonly set: Readonly<Record<string, string>>;
  readonly theme: string;
  /** What the files are called instead of the clip's id. */
  readonly name?: string | undefined;
}

/**
 * A clip with every value settled, and its alt text.
 *
 * @throws UsageError that names the clip when it refuses a parameter; ClipRunError when
 *   its code fails.
 */
export async function resolveClip(
  catalogue: Catalogue,
  {id}: ClipFacts,
  {set, theme, name = id}: ClipWishes,
): Promise<ClipRequest> {
  const {values, alt} = await runClip(catalogue, id, set);
  return {id, name, variables: {...values, theme}, alt};
}
