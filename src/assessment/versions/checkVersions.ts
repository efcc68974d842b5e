import type { Finding } from '../Finding';
import type { RubricVersion } from './RubricVersion';
import { versionInForce } from './versionInForce';

/** What is wrong with the versions of a standard, for the months they are wanted for. */
export function checkVersions(
  versions: readonly RubricVersion[],
  months: readonly string[],
): readonly Finding[] {
  const findings: Finding[] = [];
  versions.forEach((version, index) => {
    const params = { version: version.number, from: version.from, to: version.to ?? '' };
    if (!isMonth(version.from) || (version.to !== null && !isMonth(version.to))) {
      findings.push({ code: 'version-bad-period', at: null, params });
    } else if (version.to !== null && version.to < version.from) {
      findings.push({ code: 'version-bad-period', at: null, params });
    }
    if (versions.findIndex(({ number }) => number === version.number) < index) {
      findings.push({ code: 'version-doubled', at: null, params: { version: version.number } });
    }
    for (const other of versions.slice(0, index)) {
      // An open end is what the next version closes; two that both name the month do not agree.
      if (!namesMonthOf(version, other)) continue;
      const both = { version: version.number, other: other.number };
      findings.push({ code: 'version-overlap', at: null, params: both });
    }
  });
  const gaps = months.filter((month) => versionInForce(versions, month) === null);
  if (gaps.length > 0) {
    findings.push({ code: 'version-gap', at: null, params: { months: gaps.join(', ') } });
  }
  return findings;
}

function namesMonthOf(a: RubricVersion, b: RubricVersion): boolean {
  if (a.from === b.from) return true;
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  return first.to !== null && first.to >= second.from;
}

function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/u.test(text);
}
