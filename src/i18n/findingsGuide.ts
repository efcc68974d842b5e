import { findingKinds, type FindingCode } from '../assessment/findingKinds';
import { findingHelpEn } from './en-US/findingHelp';
import { findingsEn } from './en-US/findings';
import { findingHelpZh } from './zh-CN/findingHelp';
import { findingsZh } from './zh-CN/findings';

/** Every kind of finding as a page in Markdown, in both languages; a test holds it current. */
export function findingsGuide(): string {
  const codes = Object.keys(findingKinds) as FindingCode[];
  return [
    '# 问题一览 · Findings',
    '',
    '校验能发现的每一种问题：为什么要管，怎么改。窗格里点“为什么、怎么改”看到的就是这些。',
    '',
    'Every kind of finding: why it matters and how to mend it, as the pane shows it. Written by `npm run guide:findings`.',
    '',
    ...codes.flatMap((code) => {
      const [title, why, mend] = findingHelpZh[code];
      const [titleEn, whyEn, mendEn] = findingHelpEn[code];
      const severity = findingKinds[code];
      return [
        `## ${title} · ${titleEn}`,
        '',
        `${findingsZh[`severity.${severity}`]} · ${findingsEn[`severity.${severity}`]} · \`${code}\``,
        '',
        `- 为什么：${why}`,
        `- 怎么改：${mend}`,
        `- Why: ${whyEn}`,
        `- How to mend it: ${mendEn}`,
        '',
      ];
    }),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}
