import type { Finding } from '../../assessment/Finding';
import { findingKinds } from '../../assessment/findingKinds';
import { findingMessage } from '../../i18n/findingMessage';
import type { Translate } from '../../i18n/translateWith';
import type { ShownFinding } from './printReport';

/** Findings with their words. */
export function shownFindings(t: Translate, findings: readonly Finding[]): readonly ShownFinding[] {
  return findings.map((finding) => ({
    severity: findingKinds[finding.code],
    code: finding.code,
    sheet: finding.at?.sheet ?? null,
    cell: finding.at?.address ?? null,
    message: findingMessage(t, finding),
  }));
}
