import * as v from 'valibot';
import type { Finding } from '../assessment/Finding';
import { readSetting, writeSetting } from '../excel/workbookSetting';
import { findingKey } from './findingKey';

/** A finding somebody looked at and let stand, and why. */
export interface IgnoredFinding {
  /** `findingKey` of the finding: another value in the cell makes another finding. */
  readonly key: string;
  readonly reason: string;
}

/** Where what is ignored is kept: in the workbook, or only until the pane closes. */
export type Keeping = 'workbook' | 'sitting';

export interface IgnoredFindings {
  readonly ignored: readonly IgnoredFinding[];
  readonly keeping: Keeping;
}

const settingKey = 'team-scorecard.ignored-findings';

const schema = v.array(v.object({ key: v.string(), reason: v.string() }));

/** What was ignored where the workbook could not keep it. */
let sitting: readonly IgnoredFinding[] = [];

/** What is ignored in this workbook. An Excel that cannot tell has only what this sitting knows. */
export async function readIgnored(): Promise<IgnoredFindings> {
  try {
    const text = await readSetting(settingKey);
    const stored = text === null ? [] : v.parse(schema, JSON.parse(text));
    return { ignored: [...stored, ...sitting], keeping: 'workbook' };
  } catch (error) {
    // Old hosts have no settings, and a setting may have been broken by hand: nothing is lost but
    // that these findings are shown again.
    console.warn('ignored findings not read', error);
    return { ignored: sitting, keeping: 'sitting' };
  }
}

/** Lets a finding stand, with the reason. */
export async function ignoreFinding(finding: Finding, reason: string): Promise<IgnoredFindings> {
  const { ignored } = await readIgnored();
  const key = findingKey(finding);
  return keep([...ignored.filter((one) => one.key !== key), { key, reason }]);
}

/** Shows a finding again. */
export async function heedFinding(finding: Finding): Promise<IgnoredFindings> {
  const { ignored } = await readIgnored();
  const key = findingKey(finding);
  return keep(ignored.filter((one) => one.key !== key));
}

async function keep(ignored: readonly IgnoredFinding[]): Promise<IgnoredFindings> {
  try {
    await writeSetting(settingKey, JSON.stringify(ignored));
    sitting = [];
    return { ignored, keeping: 'workbook' };
  } catch (error) {
    console.warn('ignored findings not stored', error);
    sitting = ignored;
    return { ignored, keeping: 'sitting' };
  }
}
