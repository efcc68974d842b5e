import { errorsZh } from './errors';
import { paneZh } from './pane';
import { screensZh } from './screens';

/** What the pane can be asked to say before it has read a sheet. */
export const firstZh = { ...paneZh, ...screensZh, ...errorsZh } as const;
