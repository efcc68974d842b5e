import type { Finding } from '../../assessment/Finding';
import type { Severity } from '../../assessment/Severity';
import { findingKinds, type FindingCode } from '../../assessment/findingKinds';

/** Which findings to show; null shows all. */
export interface FindingFilter {
  readonly severity: Severity | null;
  readonly code: FindingCode | null;
}

/** The findings that pass a filter, in their order. */
export function filterFindings(
  findings: readonly Finding[],
  { severity, code }: FindingFilter,
): readonly Finding[] {
  return findings.filter(
    (finding) =>
      (severity === null || findingKinds[finding.code] === severity) &&
      (code === null || finding.code === code),
  );
}

/** The kinds there are among findings and how many of each, the commonest first. */
export function kindsOf(
  findings: readonly Finding[],
): readonly { readonly code: FindingCode; readonly count: number }[] {
  const counts = new Map<FindingCode, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count);
}
