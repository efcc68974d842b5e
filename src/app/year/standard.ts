import type { Rubric } from '../../assessment/Rubric';
import { diffRubrics, isSameRubric } from '../../assessment/versions/diffRubrics';
import { versionInForce } from '../../assessment/versions/versionInForce';
import type { RegisteredVersion, VersionsReading } from '../../forms/year/versionSheets';

/** How the standard on 考核标准 stands to the versions that are registered. */
export interface Standard {
  /** The standard with the number of the version it is, where it is one. */
  readonly rubric: Rubric;
  /** The version in force in the month, or null where none is. */
  readonly inForce: RegisteredVersion | null;
  /** Whether the sheets hold that very version. */
  readonly matches: boolean;
}

/** Compares the standard as it stands on the sheets with the version in force in a month. */
export function standardOf(
  live: Rubric,
  versions: VersionsReading | null,
  month: string,
): Standard {
  const found = versionInForce(versions?.versions ?? [], month);
  const inForce = versions?.versions.find((version) => version === found) ?? null;
  if (inForce === null) return { rubric: live, inForce, matches: false };
  const rubric = numbered(live, inForce.rubric.version);
  const matches = isSameRubric(diffRubrics(inForce.rubric, rubric));
  // The very data of the version, so that its hash is the version's on every machine.
  return matches
    ? { rubric: inForce.rubric, inForce, matches }
    : { rubric: live, inForce, matches };
}

/** The standard under a version's number. */
export function numbered(rubric: Rubric, version: string): Rubric {
  return { ...rubric, version };
}
