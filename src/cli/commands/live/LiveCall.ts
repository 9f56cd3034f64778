import type {LiveClip} from '../../../lesson/pages/livePage';
import type {SceneFolder} from '../../../project/SceneFolder';
import type {Call} from '../../line/Command';
import type {live} from './command';

export type LiveOptions = Call<(typeof live)['options']>['options'];

/** What is written, once everything that can be wrong was looked at. */
export interface LiveCall {
  readonly clips: readonly LiveClip[];
  /** Of these clips. */
  readonly scenes: readonly SceneFolder[];
  readonly options: LiveOptions;
  readonly cwd: string;
}
