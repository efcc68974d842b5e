import { errorsZh } from './errors';
import { paneZh } from './pane';

/** What the pane can be asked to say before it has read a sheet. */
export const firstZh = { ...paneZh, ...errorsZh } as const;
