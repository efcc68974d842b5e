import { helpMessages } from './findingHelp';
import { chartsEn } from './en-US/charts';
import { checkEn } from './en-US/check';
import { errorsEn } from './en-US/errors';
import { explanationsEn } from './en-US/explanations';
import { findingHelpEn } from './en-US/findingHelp';
import { findingsEn } from './en-US/findings';
import { logEn } from './en-US/log';
import { mappingEn } from './en-US/mapping';
import { paneEn } from './en-US/pane';
import { postingEn } from './en-US/posting';
import { programmeEn } from './en-US/programme';
import { pointsEn } from './en-US/points';
import { recognitionEn } from './en-US/recognition';
import { registersEn } from './en-US/registers';
import { rubricEn } from './en-US/rubric';
import { scoresEn } from './en-US/scores';
import { settingsEn } from './en-US/settings';
import { yearEn } from './en-US/year';
import { screensEn } from './en-US/screens';
import type { MessageKey } from './zhCN';

/** All messages in English. */
export const enUS = {
  ...paneEn,
  ...screensEn,
  ...helpMessages(findingHelpEn),
  ...findingsEn,
  ...errorsEn,
  ...recognitionEn,
  ...checkEn,
  ...scoresEn,
  ...settingsEn,
  ...logEn,
  ...mappingEn,
  ...rubricEn,
  ...explanationsEn,
  ...yearEn,
  ...pointsEn,
  ...registersEn,
  ...chartsEn,
  ...postingEn,
  ...programmeEn,
} as const satisfies Record<MessageKey, string>;
