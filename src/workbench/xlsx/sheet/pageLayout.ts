import type { PageLayout } from '../../workbook/PageLayout';
import type { Sheet } from '../../workbook/Sheet';
import { parseXml } from '../xml/parseXml';
import { escapeText } from '../xml/escape';
import { openTagEnd, withAttributes } from '../xml/tag';
import {
  attribute,
  child,
  flagAttribute,
  numberAttribute,
  outerXml,
  textOf,
  type XmlElement,
} from '../xml/XmlElement';
import type { SheetSource } from './SheetSource';

const SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
/** Inches, as Excel has them for a sheet that says nothing. */
const DEFAULT_MARGINS = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};
const POINTS_PER_INCH = 72;

type Changes = Record<string, string | number | undefined>;

/** Reads how the sheet prints; what the file does not say stays undefined. */
export function readPageLayout({ root }: SheetSource): PageLayout {
  const layout: PageLayout = {};
  const options = child(root, 'printOptions');
  if (options !== undefined) {
    if (flagAttribute(options, 'horizontalCentered', false)) layout.centerHorizontally = true;
    if (flagAttribute(options, 'verticalCentered', false)) layout.centerVertically = true;
    if (flagAttribute(options, 'headings', false)) layout.printHeadings = true;
    if (flagAttribute(options, 'gridLines', false)) layout.printGridlines = true;
  }
  const margins = child(root, 'pageMargins');
  if (margins !== undefined) layout.margins = readMargins(margins);
  const texts = child(root, 'headerFooter');
  const header = child(texts, 'oddHeader');
  const footer = child(texts, 'oddFooter');
  if (header !== undefined) layout.header = textOf(header);
  if (footer !== undefined) layout.footer = textOf(footer);
  const setup = child(root, 'pageSetup');
  if (setup !== undefined) readSetup(layout, setup);
  if (fitsPages(child(root, 'sheetPr'))) {
    // Fitting without numbers is one page wide and one tall; 0 is as many as it takes.
    layout.fitToWidth = pages(setup && numberAttribute(setup, 'fitToWidth'));
    layout.fitToHeight = pages(setup && numberAttribute(setup, 'fitToHeight'));
    delete layout.scale;
  }
  return layout;
}

function readSetup(layout: PageLayout, setup: XmlElement): void {
  const orientation = attribute(setup, 'orientation');
  if (orientation === 'landscape' || orientation === 'portrait') layout.orientation = orientation;
  const paperSize = numberAttribute(setup, 'paperSize');
  if (paperSize !== undefined) layout.paperSize = paperSize;
  const scale = numberAttribute(setup, 'scale');
  if (scale !== undefined) layout.scale = scale;
  if (flagAttribute(setup, 'blackAndWhite', false)) layout.blackAndWhite = true;
}

function readMargins(element: XmlElement): NonNullable<PageLayout['margins']> {
  const side = (name: (typeof SIDES)[number]): number =>
    rounded((numberAttribute(element, name) ?? DEFAULT_MARGINS[name]) * POINTS_PER_INCH);
  return {
    top: side('top'),
    bottom: side('bottom'),
    left: side('left'),
    right: side('right'),
    header: side('header'),
    footer: side('footer'),
  };
}

/** The new `printOptions` element; null where none is needed. */
export function printOptionsXml(sheet: Sheet, source: SheetSource): string | null {
  const had = readPageLayout(source);
  const now = sheet.pageLayout;
  const flag = (before: boolean | undefined, after: boolean | undefined, name: string): Changes =>
    (before ?? false) === (after ?? false) ? {} : { [name]: after === true ? 1 : undefined };
  return edited(source, 'printOptions', {
    ...flag(had.centerHorizontally, now.centerHorizontally, 'horizontalCentered'),
    ...flag(had.centerVertically, now.centerVertically, 'verticalCentered'),
    ...flag(had.printHeadings, now.printHeadings, 'headings'),
    ...flag(had.printGridlines, now.printGridlines, 'gridLines'),
  });
}

/** The new `pageMargins` element: all six stand in it or none. */
export function pageMarginsXml(sheet: Sheet, source: SheetSource): string | null {
  const had = readPageLayout(source).margins;
  const now = sheet.pageLayout.margins;
  const changes: Changes = {};
  if (now !== undefined) {
    for (const side of SIDES) {
      if (had?.[side] !== now[side]) changes[side] = rounded(now[side] / POINTS_PER_INCH);
    }
  }
  return edited(source, 'pageMargins', changes);
}

/** The new `pageSetup` element; its printer settings and other attributes stay. */
export function pageSetupXml(sheet: Sheet, source: SheetSource): string | null {
  const had = readPageLayout(source);
  const now = sheet.pageLayout;
  const changes: Changes = {};
  if (had.paperSize !== now.paperSize) changes['paperSize'] = now.paperSize;
  if (had.orientation !== now.orientation) changes['orientation'] = now.orientation;
  if ((had.blackAndWhite ?? false) !== (now.blackAndWhite ?? false)) {
    changes['blackAndWhite'] = now.blackAndWhite === true ? 1 : undefined;
  }
  if (isFitted(now)) {
    if (pagesOf(had.fitToWidth) !== pagesOf(now.fitToWidth) || !isFitted(had)) {
      changes['fitToWidth'] = pagesOf(now.fitToWidth);
    }
    if (pagesOf(had.fitToHeight) !== pagesOf(now.fitToHeight) || !isFitted(had)) {
      changes['fitToHeight'] = pagesOf(now.fitToHeight);
    }
  } else if ((had.scale ?? 100) !== (now.scale ?? 100) || isFitted(had)) {
    changes['scale'] = now.scale === null || now.scale === 100 ? undefined : now.scale;
  }
  return edited(source, 'pageSetup', changes);
}

/** The new `headerFooter` element; those of first and even pages stay. */
export function headerFooterXml(sheet: Sheet, source: SheetSource): string | null {
  const had = readPageLayout(source);
  const now = sheet.pageLayout;
  const element = child(source.root, 'headerFooter');
  if (had.header === now.header && had.footer === now.footer) {
    return element === undefined ? null : outerXml(element);
  }
  const text = (local: string, value: string | undefined): string =>
    (value ?? '') === '' ? '' : `<${local}>${escapeText(value ?? '')}</${local}>`;
  const others = (element?.children ?? [])
    .filter(({ local }) => local !== 'oddHeader' && local !== 'oddFooter')
    .map(outerXml)
    .join('');
  const tag = element === undefined ? '<headerFooter>' : openTag(outerXml(element));
  return `${tag}${text('oddHeader', now.header)}${text('oddFooter', now.footer)}${others}</${element?.name ?? 'headerFooter'}>`;
}

/** An element's own tag, open even where the element had nothing in it. */
function openTag(xml: string): string {
  return xml.slice(0, openTagEnd(xml)).replace(/\s*\/>$/, '>');
}

/** `sheetPr` with the flag that says whether pages are fitted, the rest as it is. */
export function withFittedPages(
  xml: string | null,
  sheet: Sheet,
  source: SheetSource,
): string | null {
  const wanted = isFitted(sheet.pageLayout);
  if (wanted === isFitted(readPageLayout(source))) return xml;
  const flag = { fitToPage: wanted ? 1 : undefined };
  const fresh = withAttributes('<pageSetUpPr/>', flag);
  if (xml === null) return wanted ? `<sheetPr>${fresh}</sheetPr>` : null;
  const element = parseXml(xml, source.part);
  const setup = child(element, 'pageSetUpPr');
  if (setup !== undefined) {
    return xml.slice(0, setup.start) + withAttributes(outerXml(setup), flag) + xml.slice(setup.end);
  }
  if (!wanted) return xml;
  // It comes last in it.
  if (element.closeStart === element.end) {
    return `${xml.replace(/\s*\/>$/, '>')}${fresh}</${element.name}>`;
  }
  return xml.slice(0, element.closeStart) + fresh + xml.slice(element.closeStart);
}

function fitsPages(sheetPr: XmlElement | undefined): boolean {
  const setup = child(sheetPr, 'pageSetUpPr');
  return setup !== undefined && flagAttribute(setup, 'fitToPage', false);
}

function isFitted({ fitToWidth, fitToHeight }: PageLayout): boolean {
  return (fitToWidth ?? null) !== null || (fitToHeight ?? null) !== null;
}

function pages(number: number | undefined): number | null {
  return number === 0 ? null : (number ?? 1);
}

function pagesOf(number: number | null | undefined): number {
  return number ?? 0;
}

function edited(source: SheetSource, local: string, changes: Changes): string | null {
  const element = child(source.root, local);
  const raw = element === undefined ? null : outerXml(element);
  if (Object.values(changes).every((value) => value === undefined) && raw === null) return null;
  return Object.keys(changes).length === 0 ? raw : withAttributes(raw ?? `<${local}/>`, changes);
}

/** Binary fractions of inches are not worth writing. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
