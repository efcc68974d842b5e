import { errorsZh } from './zh-CN/errors';
import { explanationsZh } from './zh-CN/explanations';
import { findingsZh } from './zh-CN/findings';
import { paneZh } from './zh-CN/pane';
import { pointsZh } from './zh-CN/points';
import { recognitionZh } from './zh-CN/recognition';
import { rubricZh } from './zh-CN/rubric';

/** All messages in Chinese, the language they are written in first. */
export const zhCN = {
  ...paneZh,
  ...findingsZh,
  ...errorsZh,
  ...recognitionZh,
  ...rubricZh,
  ...explanationsZh,
  ...pointsZh,
} as const;

/** The key of a message; every key has its words in every language. */
export type MessageKey = keyof typeof zhCN;
