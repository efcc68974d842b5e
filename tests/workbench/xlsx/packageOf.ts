import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a fixture is made of: sheets by name (inside of their worksheet element), other parts. */
export interface Fixture {
  readonly sheets: Readonly<Record<string, string>>;
  readonly strings?: readonly string[];
  /** Inside of the styleSheet element. */
  readonly styles?: string;
  /** Between `sheets` and the end of workbook.xml. */
  readonly afterSheets?: string;
  readonly parts?: Readonly<Record<string, string>>;
  readonly sheetRelations?: Readonly<Record<string, string>>;
  readonly bookRelations?: string;
  readonly overrides?: string;
}

export const PLAIN_STYLES =
  '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>';

/** A relationships part of the given `Relationship` elements. */
export function relationsPart(relations: string): string {
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`;
}

/** One relationship of an officeDocument type. */
export function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
}

/** The bytes of a workbook file made from small pieces of XML. */
export function packageOf(fixture: Fixture): Uint8Array {
  const names = Object.keys(fixture.sheets);
  const sheetList = names
    .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join('');
  const sheetRelations = names
    .map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`))
    .join('');
  const overrides = names
    .map(
      (_, index) =>
        `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
    )
    .join('');
  const strings = fixture.strings ?? [];
  const files: Record<string, string> = {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${overrides}` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
      `${fixture.overrides ?? ''}</Types>`,
    '_rels/.rels': relationsPart(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr/>` +
      `<sheets>${sheetList}</sheets>${fixture.afterSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationsPart(
      sheetRelations +
        relation('rId90', 'styles', 'styles.xml') +
        (strings.length > 0 ? relation('rId91', 'sharedStrings', 'sharedStrings.xml') : '') +
        (fixture.bookRelations ?? ''),
    ),
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}">${fixture.styles ?? PLAIN_STYLES}</styleSheet>`,
  };
  names.forEach((name, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] =
      `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${fixture.sheets[name] ?? ''}</worksheet>`;
    const relations = fixture.sheetRelations?.[name];
    if (relations !== undefined) {
      files[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationsPart(relations);
    }
  });
  if (strings.length > 0) {
    files['xl/sharedStrings.xml'] =
      `${HEAD}<sst xmlns="${MAIN}" count="${strings.length}" uniqueCount="${strings.length}">` +
      `${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`;
  }
  return zipOf({ ...files, ...fixture.parts });
}

/** A zip file of texts. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  const packed: Zippable = {};
  for (const [name, text] of Object.entries(files)) packed[name] = strToU8(text);
  return zipSync(packed, { mtime: new Date(2000, 0, 1) });
}

/** The texts of all parts of a file, unpacked by another reader than ours. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
}

/** The names of the parts in which two files differ, missing and new ones included. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].filter((name) => old[name] !== now[name]).sort();
}
