import { MAX_ROWS } from '../../workbook/area';
import type { PageLayout } from '../../workbook/PageLayout';
import type { Sheet } from '../../workbook/Sheet';
import {
  choice,
  flagValue,
  invalid,
  numberValue,
  plainArgument,
  recordArgument,
  textValue,
} from '../arguments';
import { isJsonObject, type Json } from '../Json';
import {
  child,
  HostObject,
  method,
  opens,
  property,
  type Member,
  type ObjectType,
} from '../ObjectType';
import { looksChanged } from '../workbookEvents';
import type { Session } from '../Session';
import {
  absoluteReference,
  rangeArgument,
  referencedArea,
  type RangeTarget,
} from '../cells/rangeTarget';
import { rangeObject } from './rangeObject';
import { rangeAreasObject } from './rangeAreas';
import { wholeColumns, wholeRows } from '../cells/geometry';

/** The papers of the file format by Excel's names: those this host knows. */
const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};
const MARGINS = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 };
const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

/** Excel.PageLayout */
export const pageLayoutType: ObjectType<Sheet> = {
  name: 'PageLayout',
  members: {
    Orientation: property(
      '1.9',
      (self) => (self.pageLayout.orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      (self, value, session) =>
        change(session, self, {
          orientation:
            choice(value, ['Portrait', 'Landscape']) === 'Landscape' ? 'landscape' : 'portrait',
        }),
    ),
    PaperSize: property(
      '1.9',
      (self) => paperName(self.pageLayout.paperSize),
      (self, value, session) => {
        const paperSize = PAPERS[choice(value, Object.keys(PAPERS))];
        if (paperSize !== undefined) change(session, self, { paperSize });
      },
    ),
    Zoom: property('1.9', readZoom, writeZoom),
    HeadersFooters: child('1.9', (self) => HostObject.of(headerFooterGroupType, self)),
    CenterHorizontally: flag('centerHorizontally'),
    CenterVertically: flag('centerVertically'),
    PrintGridlines: flag('printGridlines'),
    PrintHeadings: flag('printHeadings'),
    BlackAndWhite: flag('blackAndWhite'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
    SetPrintMargins: method('1.9', (self, args, session) => {
      const unit = POINTS[choice(plainArgument(args, 0), ['Points', 'Inches', 'Centimeters'])];
      const given = Object.entries(recordArgument(args, 1))
        .filter(([name, value]) => name in MARGINS && value !== null)
        .map(([name, value]) => [name, numberValue(value) * unit] as const);
      const margins = { ...MARGINS, ...self.pageLayout.margins, ...Object.fromEntries(given) };
      change(session, self, { margins });
    }),
    SetPrintArea: method('1.9', (self, args, session) => {
      // A text may name several areas: each is printed on pages of its own.
      const given = plainArgument(args, 0);
      const parts = typeof given === 'string' ? given.split(',') : [null];
      const areas = parts.map(
        (part) => rangeArgument(session, self, part === null ? args : [part.trim()], 0).area,
      );
      const formula = areas.map((area) => absoluteReference(self, area)).join(',');
      setLocalName(session, self, PRINT_AREA, formula);
    }),
    GetPrintAreaOrNullObject: opens('1.9', (self, _args, session) => {
      const areas = nameParts(session, self, PRINT_AREA).map(({ area }) => area);
      return areas.length === 0 ? null : rangeAreasObject(self, areas);
    }),
    SetPrintTitleRows: method('1.9', (self, args, session) => {
      const area = wholeRows(rangeArgument(session, self, args, 0).area);
      const columns = titles(session, self).columns;
      setTitles(session, self, columns, { kind: 'range', sheet: self, area });
    }),
    SetPrintTitleColumns: method('1.9', (self, args, session) => {
      const area = wholeColumns(rangeArgument(session, self, args, 0).area);
      const rows = titles(session, self).rows;
      setTitles(session, self, { kind: 'range', sheet: self, area }, rows);
    }),
    GetPrintTitleRowsOrNullObject: opens('1.9', (self, _args, session) =>
      asObject(titles(session, self).rows),
    ),
    GetPrintTitleColumnsOrNullObject: opens('1.9', (self, _args, session) =>
      asObject(titles(session, self).columns),
    ),
  },
};

/** Excel.HeaderFooterGroup: one header and footer for all pages is what this host keeps. */
export const headerFooterGroupType: ObjectType<Sheet> = {
  name: 'HeaderFooterGroup',
  members: { DefaultForAllPages: child('1.9', (self) => HostObject.of(headerFooterType, self)) },
};

/** Excel.HeaderFooter */
export const headerFooterType: ObjectType<Sheet> = {
  name: 'HeaderFooter',
  members: {
    LeftHeader: part('header', 'L'),
    CenterHeader: part('header', 'C'),
    RightHeader: part('header', 'R'),
    LeftFooter: part('footer', 'L'),
    CenterFooter: part('footer', 'C'),
    RightFooter: part('footer', 'R'),
  },
};

/** One third of a header or footer, which the file keeps as one text. */
function part(of: 'header' | 'footer', side: 'L' | 'C' | 'R'): Member<Sheet> {
  const parts = (self: Sheet): Record<'L' | 'C' | 'R', string> => {
    const found = { L: '', C: '', R: '' };
    for (const [, name, text] of (self.pageLayout[of] ?? '').matchAll(
      /&([LCR])((?:(?!&[LCR]).)*)/gsu,
    )) {
      if (name === 'L' || name === 'C' || name === 'R') found[name] = text ?? '';
    }
    return found;
  };
  return property(
    '1.9',
    (self) => parts(self)[side],
    (self, value, session) => {
      const now = { ...parts(self), [side]: textValue(value) };
      const text = (['L', 'C', 'R'] as const)
        .map((name) => (now[name] === '' ? '' : `&${name}${now[name]}`))
        .join('');
      change(session, self, { [of]: text });
    },
  );
}

type FlagName =
  'centerHorizontally' | 'centerVertically' | 'printGridlines' | 'printHeadings' | 'blackAndWhite';

function flag(name: FlagName): Member<Sheet> {
  return property(
    '1.9',
    (self) => self.pageLayout[name] ?? false,
    (self, value, session) => change(session, self, { [name]: flagValue(value) }),
  );
}

function margin(side: keyof typeof MARGINS): Member<Sheet> {
  return property(
    '1.9',
    (self) => self.pageLayout.margins?.[side] ?? MARGINS[side],
    (self, value, session) => {
      const points = numberValue(value);
      if (points < 0) throw invalid('A margin cannot be negative.');
      change(session, self, {
        margins: { ...MARGINS, ...self.pageLayout.margins, [side]: points },
      });
    },
  );
}

function change(session: Session, sheet: Sheet, layout: PageLayout): void {
  sheet.pageLayout = { ...sheet.pageLayout, ...layout };
  sheet.touch('pageLayout');
  looksChanged(session, sheet, null);
}

function paperName(paper: number | undefined): Json {
  if (paper === undefined) return 'A4';
  return Object.keys(PAPERS).find((name) => PAPERS[name] === paper) ?? null;
}

function readZoom({ pageLayout }: Sheet): Json {
  const { fitToWidth, fitToHeight, scale } = pageLayout;
  const fitted = (fitToWidth ?? null) !== null || (fitToHeight ?? null) !== null;
  if (!fitted) return { scale: scale ?? 100 };
  return { horizontalFitToPages: fitToWidth ?? null, verticalFitToPages: fitToHeight ?? null };
}

function writeZoom(self: Sheet, value: Json, session: Session): void {
  if (!isJsonObject(value)) throw invalid('Zoom options are needed.');
  const number = (name: string): number | null => {
    const given = value[name];
    return given === undefined || given === null ? null : numberValue(given);
  };
  const scale = number('scale');
  if (scale !== null && (scale < 10 || scale > 400))
    throw invalid('A scale lies between 10 and 400.');
  change(session, self, {
    scale,
    fitToWidth: number('horizontalFitToPages'),
    fitToHeight: number('verticalFitToPages'),
  });
}

interface Titles {
  readonly rows: RangeTarget | null;
  readonly columns: RangeTarget | null;
}

function titles(session: Session, sheet: Sheet): Titles {
  const parts = nameParts(session, sheet, PRINT_TITLES);
  return {
    rows: parts.find(({ area }) => area.rows < MAX_ROWS) ?? null,
    columns: parts.find(({ area }) => area.rows === MAX_ROWS) ?? null,
  };
}

function setTitles(
  session: Session,
  sheet: Sheet,
  columns: RangeTarget | null,
  rows: RangeTarget | null,
): void {
  const parts = [columns, rows].filter((part) => part !== null);
  const formula = parts.map((part) => absoluteReference(sheet, part.area)).join(',');
  setLocalName(session, sheet, PRINT_TITLES, formula);
}

function nameParts(session: Session, sheet: Sheet, name: string): RangeTarget[] {
  const found = session.workbook.names.find(
    (item) => item.sheetId === sheet.id && item.name === name,
  );
  if (found === undefined) return [];
  return found.formula
    .split(',')
    .map((part) => referencedArea(session, part))
    .filter((part) => part !== null);
}

function setLocalName(session: Session, sheet: Sheet, name: string, formula: string): void {
  const { workbook } = session;
  const others = workbook.names.filter((item) => item.sheetId !== sheet.id || item.name !== name);
  const set = { name, formula, sheetId: sheet.id, visible: true, comment: '' };
  workbook.names = [...others, set];
  workbook.structureTouched = true;
  sheet.touch('pageLayout');
}

function asObject(part: RangeTarget | null): HostObject | null {
  return part === null ? null : rangeObject(part.sheet, part.area);
}
