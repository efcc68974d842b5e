import { errorsEn } from './errors';
import { paneEn } from './pane';
import { screensEn } from './screens';

/** What the pane can be asked to say before it has read a sheet. */
export const firstEn = { ...paneEn, ...screensEn, ...errorsEn } as const;
