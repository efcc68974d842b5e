import type { Finding } from '../../assessment/Finding';
import type { Severity } from '../../assessment/Severity';
import { findingKinds } from '../../assessment/findingKinds';

/** The findings of one severity. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

const order: readonly Severity[] = ['error', 'warning', 'info'];

/** The findings by severity, worst first, without empty groups. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  return order
    .map((severity) => ({
      severity,
      findings: findings.filter(({ code }) => findingKinds[code] === severity),
    }))
    .filter((group) => group.findings.length > 0);
}
