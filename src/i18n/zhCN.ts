import { helpMessages } from './findingHelp';
import { chartsZh } from './zh-CN/charts';
import { checkZh } from './zh-CN/check';
import { errorsZh } from './zh-CN/errors';
import { explanationsZh } from './zh-CN/explanations';
import { findingHelpZh } from './zh-CN/findingHelp';
import { findingsZh } from './zh-CN/findings';
import { logZh } from './zh-CN/log';
import { mappingZh } from './zh-CN/mapping';
import { paneZh } from './zh-CN/pane';
import { postingZh } from './zh-CN/posting';
import { programmeZh } from './zh-CN/programme';
import { pointsZh } from './zh-CN/points';
import { recognitionZh } from './zh-CN/recognition';
import { registersZh } from './zh-CN/registers';
import { rubricZh } from './zh-CN/rubric';
import { scoresZh } from './zh-CN/scores';
import { settingsZh } from './zh-CN/settings';
import { yearZh } from './zh-CN/year';
import { screensZh } from './zh-CN/screens';

/** All messages in Chinese, the language they are written in first. */
export const zhCN = {
  ...paneZh,
  ...screensZh,
  ...helpMessages(findingHelpZh),
  ...findingsZh,
  ...errorsZh,
  ...recognitionZh,
  ...checkZh,
  ...scoresZh,
  ...settingsZh,
  ...logZh,
  ...mappingZh,
  ...rubricZh,
  ...explanationsZh,
  ...yearZh,
  ...pointsZh,
  ...registersZh,
  ...chartsZh,
  ...postingZh,
  ...programmeZh,
} as const;

/** The key of a message; every key has its words in every language. */
export type MessageKey = keyof typeof zhCN;
