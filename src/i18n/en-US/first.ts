import { errorsEn } from './errors';
import { paneEn } from './pane';

/** What the pane can be asked to say before it has read a sheet. */
export const firstEn = { ...paneEn, ...errorsEn } as const;
