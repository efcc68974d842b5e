import { looksLikeTeam } from './entityWords';

const detail =
  /^(.{1,8}?)[\s\-—_/:(]*(扣分原因|加分原因|扣分|实得分?|实际得分|考核得分|考评得分|得分|加分|评分|打分|分数|自评|审核|原因|备注|deductions?|scores?|points|reasons?)\)?$/iu;

/** "甲班扣分" taken apart: whose column it is and what stands in it; null for any other header. */
export function teamDetail(
  name: string,
): { readonly team: string; readonly detail: string } | null {
  const match = detail.exec(name.normalize('NFKC').trim());
  const [, team = '', of = ''] = match ?? [];
  return of !== '' && looksLikeTeam(team) ? { team, detail: of } : null;
}
