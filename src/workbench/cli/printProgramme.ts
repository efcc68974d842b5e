import type { ProgrammeSheet } from '../../app/ProgrammeSheet';
import type { Translate } from '../../i18n/translateWith';
import { findingLines, type ShownFinding } from './printReport';
import { shownFindings } from './shownFindings';
import type { CliWords } from './words';

/** A sheet of the programme, ready to be shown. */
export interface ShownProgrammeSheet {
  readonly sheet: string;
  readonly name: string;
  readonly records: number;
  readonly figures: readonly { readonly name: string; readonly text: string }[];
  readonly findings: readonly ShownFinding[];
}

/** The sheets of the programme in the words of one language. */
export function shownProgramme(
  t: Translate,
  sheets: readonly ProgrammeSheet[],
  inChinese: boolean,
): readonly ShownProgrammeSheet[] {
  return sheets.map(({ sheet, name, nameEn, records, figures, findings }) => ({
    sheet,
    name: inChinese ? name : nameEn,
    records,
    figures: figures.map((figure) => ({
      name: inChinese ? figure.name : figure.nameEn,
      text: figure.text,
    })),
    findings: shownFindings(t, findings),
  }));
}

/** A line a sheet with its figures, and what was found on it below. */
export function programmeLines(sheets: readonly ShownProgrammeSheet[], words: CliWords): string {
  return sheets
    .flatMap(({ sheet, name, records, figures, findings }) => [
      `${name}（${sheet}）：${words.records(records)}${figures.map((one) => `；${one.name} ${one.text}`).join('')}`,
      ...(findings.length === 0 ? [] : [findingLines(findings, words)]),
    ])
    .join('\n');
}
