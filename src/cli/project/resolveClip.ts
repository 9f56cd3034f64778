import type {Catalogue, ClipFacts} from '../../project/catalogue';
import type {ClipRequest} from '../../render/plan/planRender';
import {isRefusal} from '../output/exit';
import {UsageError} from '../line/UsageError';

interface Wishes {
  /** Raw parameters by name. */
  readonly set: Readonly<Record<string, string>>;
  readonly theme: string;
  /** What the files are called instead of the clip's id. */
  readonly name?: string | undefined;
}

/**
 * Runs a clip's simulation, which completes its parameters and gives the alt text.
 *
 * @throws UsageError that names the clip when it refuses a parameter.
 */
export async function filmOf(
  catalogue: Catalogue,
  {id}: ClipFacts,
  {set, theme, name = id}: Wishes,
): Promise<ClipRequest> {
  const clip = await catalogue.clip(id);
  try {
    const {values, alt} = clip.run(set);
    return {id, name, variables: {...values, theme}, alt};
  } catch (error) {
    throw refusalOf(id, error);
  }
}

/** A refusal with the clip's id before it; other errors as they are. */
export function refusalOf(id: string, error: unknown): unknown {
  return isRefusal(error) ? new UsageError(`${id}: ${error.message}`) : error;
}
