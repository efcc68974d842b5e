import { areaAddress, contains, intersects, type Area } from '../../workbook/area';
import type { Hyperlink } from '../../workbook/Hyperlink';
import { invalid, textValue } from '../arguments';
import { isJsonObject, type Json } from '../Json';
import type { RangeTarget } from './rangeTarget';
import type { Session } from '../Session';
import { looksChanged } from '../workbookEvents';
import { shownText, writeContent } from './content';
import { requireAllowed } from './protection';
import { areasOf, subtractFromRules } from './rules';
import { patchStyles } from './styles';

/** The link of a range as Office.js shows it: that of its first cell, or an empty object. */
export function readHyperlink(session: Session, { sheet, area }: RangeTarget): Json {
  const first: Area = { ...area, rows: 1, columns: 1 };
  const link = sheet.hyperlinks.find(({ sqref }) =>
    areasOf(sqref).some((own) => contains(own, first)),
  );
  if (link === undefined) return {};
  return {
    ...(link.address === null ? {} : { address: link.address }),
    ...(link.documentReference === null ? {} : { documentReference: link.documentReference }),
    ...(link.screenTip === null ? {} : { screenTip: link.screenTip }),
    textToDisplay: shownText(session, sheet, area.row, area.column),
  };
}

/** Puts a link on cells; `textToDisplay` becomes their content. */
export function writeHyperlink(session: Session, target: RangeTarget, value: Json): void {
  const { sheet, area } = target;
  if (!isJsonObject(value)) throw invalid('A link is an object.');
  requireAllowed(sheet, 'allowInsertHyperlinks');
  const given = (name: string): string | null =>
    value[name] === undefined || value[name] === null ? null : textValue(value[name]);
  const link: Omit<Hyperlink, 'sqref'> = {
    address: given('address'),
    documentReference: given('documentReference'),
    screenTip: given('screenTip'),
    textToDisplay: given('textToDisplay'),
  };
  if (link.address === null && link.documentReference === null) {
    throw invalid('A link needs an address or a place in the workbook.');
  }
  removeHyperlinks(target);
  sheet.hyperlinks = [...sheet.hyperlinks, { ...link, sqref: areaAddress(area) }];
  sheet.touch('hyperlinks');
  if (link.textToDisplay !== null) writeContent(session, sheet, area, link.textToDisplay);
  patchStyles(session, sheet, area, () => LINK_LOOK);
  looksChanged(session, sheet, area);
}

/** Takes the links off the cells, their look stays. */
export function removeHyperlinks({ sheet, area }: RangeTarget): void {
  const touches = sheet.hyperlinks.some(({ sqref }) =>
    areasOf(sqref).some((own) => intersects(own, area)),
  );
  if (!touches) return;
  // A link lies on one area only: what is left of it in several pieces is several links.
  sheet.hyperlinks = subtractFromRules(sheet.hyperlinks, area).flatMap((link) =>
    areasOf(link.sqref).map((own) => ({ ...link, sqref: areaAddress(own) })),
  );
  sheet.touch('hyperlinks');
}

/** What Excel makes a linked cell look like. */
const LINK_LOOK = { font: { color: '#0563C1', underline: 'single' } } as const;
