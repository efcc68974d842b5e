import type { MeetingFacts } from '../app/meetingFacts';
import type { Locale } from './locale';

/** The sentences of a summary in one language. */
interface MeetingWords {
  readonly title: (facts: MeetingFacts) => string;
  readonly ranking: (count: number, mean: string) => string;
  readonly team: (line: string, total: string, grade: string) => string;
  readonly unranked: (reason: boolean) => string;
  readonly lostHeading: string;
  readonly lost: (item: string, lost: string, share: string) => string;
  readonly noLosses: string;
  readonly dates: (from: string, to: string) => string;
}

const words: Readonly<Record<Locale, MeetingWords>> = {
  'zh-CN': {
    title: ({ month }) => `${month}班组考评通报`,
    ranking: (count, mean) => `参加排名 ${count} 个班组，平均 ${mean} 分。`,
    team: (line, total, grade) => `${line}：${total} 分${grade === '' ? '' : `，${grade}`}`,
    unranked: (vetoed) => (vetoed ? '一票否决，不排名' : '不排名'),
    lostHeading: '丢分最多的项目',
    lost: (item, lost, share) => `${item}：共丢 ${lost} 分，占 ${share}`,
    noLosses: '本月没有丢分。',
    dates: (from, to) => `公示 ${from} 至 ${to}，有异议的请在公示期内提出。`,
  },
  'en-US': {
    title: ({ month }) => `Team assessment, ${month}`,
    ranking: (count, mean) => `${count} teams ranked, mean ${mean} points.`,
    team: (line, total, grade) => `${line}: ${total} points${grade === '' ? '' : `, ${grade}`}`,
    unranked: (vetoed) => (vetoed ? 'vetoed, not ranked' : 'not ranked'),
    lostHeading: 'Where most points were lost',
    lost: (item, lost, share) => `${item}: ${lost} points, ${share} of all losses`,
    noLosses: 'No points were lost.',
    dates: (from, to) => `Posted from ${from} to ${to}; appeals are taken during that time.`,
  },
};

/**
 * The month in words for the shift meeting, to be read out or pasted into a message: Markdown, or
 * plain text without its marks.
 */
export function meetingSummary(
  facts: MeetingFacts,
  locale: Locale,
  form: 'markdown' | 'text' = 'markdown',
): string {
  const say = words[locale];
  const isMarkdown = form === 'markdown';
  const heading = (text: string, level: number): string =>
    isMarkdown ? `${'#'.repeat(level)} ${text}` : text;
  const bullet = (text: string): string => (isMarkdown ? `- ${text}` : `· ${text}`);
  const mean = facts.mean === null ? '—' : facts.mean.toFixed(2);
  const ranked = facts.teams.filter(({ rank }) => rank !== null).length;
  const teams = facts.teams.map(({ name, rank, total, grade, vetoed }) => {
    const line =
      rank === null ? `${plain(name)}（${say.unranked(vetoed)}）` : `${rank}. ${plain(name)}`;
    const text = say.team(line, total === null ? '—' : total.toFixed(2), grade);
    return rank === null ? bullet(text) : text;
  });
  const lost = facts.lost.map(({ name, nameEn, lost: points, share }) =>
    bullet(
      say.lost(
        plain(locale === 'zh-CN' ? name : nameEn),
        points.toFixed(2),
        `${(share * 100).toFixed(1)}%`,
      ),
    ),
  );
  return [
    heading(say.title(facts), 1),
    '',
    say.ranking(ranked, mean),
    '',
    ...teams,
    '',
    heading(say.lostHeading, 2),
    '',
    ...(lost.length === 0 ? [say.noLosses] : lost),
    ...(facts.posted === null ? [] : ['', say.dates(facts.posted.from, facts.posted.to)]),
    '',
  ].join('\n');

  /** Names are people's: what Markdown would read as a mark stays a sign. */
  function plain(text: string): string {
    return isMarkdown ? text.replace(/[\\`*_{}[\]<>#|]/gu, '\\$&') : text;
  }
}
