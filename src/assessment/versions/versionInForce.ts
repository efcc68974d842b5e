import type { RubricVersion } from './RubricVersion';

/**
 * The version a month is scored with: of those in force the one that began last, of two that began
 * in one month the later in the list. Null where none is. Changing a standard later makes a new
 * version, so a closed month keeps its own (issue 5).
 */
export function versionInForce(
  versions: readonly RubricVersion[],
  month: string,
): RubricVersion | null {
  let found: RubricVersion | null = null;
  for (const version of versions) {
    const inForce = version.from <= month && (version.to === null || month <= version.to);
    if (inForce && (found === null || version.from >= found.from)) found = version;
  }
  return found;
}
