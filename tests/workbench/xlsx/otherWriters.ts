import { packageOf, relation, relationsPart, zipOf } from './packageOf';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A form as openpyxl writes files: no XML declarations, relationships by absolute paths, formulas
 * with an empty value, a space before every "/>", comments whose part lies in a folder.
 */
export const openpyxlBook: Uint8Array = zipOf({
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Type="${OFFICE}/officeDocument" Target="xl/workbook.xml" Id="rId1" /></Relationships>`,
  'xl/worksheets/sheet1.xml':
    `<worksheet xmlns="${MAIN}"><sheetPr><outlinePr summaryBelow="1" summaryRight="1" /><pageSetUpPr /></sheetPr><dimension ref="A1:C3" />` +
    '<sheetViews><sheetView workbookViewId="0"><selection activeCell="A1" sqref="A1" /></sheetView></sheetViews><sheetFormatPr baseColWidth="8" defaultRowHeight="15" />' +
    '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>' +
    '<row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2" t="n"><v>40</v></c><c r="C2"><f>SUM(B2:B2)</f><v /></c></row>' +
    '<row r="3"><c r="A3" t="s"><v>4</v></c><c r="B3" t="n"><v>38.5</v></c><c r="C3"><f>C2-B3</f><v></v></c></row></sheetData>' +
    '<mergeCells count="1"><mergeCell ref="A5:C5" /></mergeCells><pageMargins left="0.75" right="0.75" top="1" bottom="1" header="0.5" footer="0.5" /><legacyDrawing r:id="anysvml" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" /></worksheet>',
  'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Type="${OFFICE}/comments" Target="/xl/comments/comment1.xml" Id="comments" /><Relationship Id="anysvml" Type="${OFFICE}/vmlDrawing" Target="/xl/drawings/commentsDrawing1.vml" /></Relationships>`,
  'xl/comments/comment1.xml': `<comments xmlns="${MAIN}"><authors><author>张</author></authors><commentList><comment ref="A2" authorId="0" shapeId="0"><text><t xml:space="preserve">核对</t></text></comment></commentList></comments>`,
  'xl/drawings/commentsDrawing1.vml':
    '<xml xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s0001" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>',
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" uniqueCount="5"><si><t>班组</t></si><si><t>安全</t></si><si><t>总分</t></si><si><t>甲班</t></si><si><t>乙班</t></si></sst>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="0" /><fonts count="1"><font><name val="Calibri" /><family val="2" /><color theme="1" /><sz val="11" /><scheme val="minor" /></font></fonts><fills count="2"><fill><patternFill /></fill><fill><patternFill patternType="gray125" /></fill></fills><borders count="1"><border><left /><right /><top /><bottom /><diagonal /></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" /></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" pivotButton="0" quotePrefix="0" xfId="0" /></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0" hidden="0" /></cellStyles><tableStyles count="0" defaultTableStyle="TableStyleMedium9" defaultPivotStyle="PivotStyleLight16" /></styleSheet>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}"><workbookPr /><workbookProtection /><bookViews><workbookView visibility="visible" minimized="0" tabRatio="600" firstSheet="0" activeTab="0" /></bookViews><sheets><sheet xmlns:r="${OFFICE}" name="考核" sheetId="1" state="visible" r:id="rId1" /></sheets><definedNames /><calcPr calcId="124519" fullCalcOnLoad="1" /></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Type="${OFFICE}/worksheet" Target="/xl/worksheets/sheet1.xml" Id="rId1" /><Relationship Type="${OFFICE}/styles" Target="styles.xml" Id="rId2" /><Relationship Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml" Id="rId3" /></Relationships>`,
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default ContentType="application/vnd.openxmlformats-package.relationships+xml" Extension="rels" /><Default ContentType="application/xml" Extension="xml" /><Default ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing" Extension="vml" /><Override ContentType="${TYPE}.sheet.main+xml" PartName="/xl/workbook.xml" /><Override ContentType="${TYPE}.worksheet+xml" PartName="/xl/worksheets/sheet1.xml" /><Override ContentType="${TYPE}.sharedStrings+xml" PartName="/xl/sharedStrings.xml" /><Override ContentType="${TYPE}.styles+xml" PartName="/xl/styles.xml" /><Override ContentType="${TYPE}.comments+xml" PartName="/xl/comments/comment1.xml" /></Types>`,
});

const KSO = 'http://www.wps.cn/officeDocument/2017/etCustomData';

/**
 * A form as WPS writes files: pictures that lie in cells (`DISPIMG` over cellimages.xml), extension
 * lists and attributes of its own, KSO properties, Chinese style names, accounting formats, a part
 * under a backslashed target.
 */
export const wpsBook: Uint8Array = packageOf({
  sheets: {
    Sheet1:
      '<sheetPr/><dimension ref="A1:D2"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><selection activeCell="D3" sqref="D3"/></sheetView></sheetViews>' +
      '<sheetFormatPr defaultColWidth="9" defaultRowHeight="13.5" outlineLevelRow="2" outlineLevelCol="3"/><cols><col min="1" max="1" width="12.625" customWidth="1"/></cols>' +
      '<sheetData><row r="1" ht="27" customHeight="1" spans="1:4"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c><c r="D1" s="1" t="s"><v>3</v></c></row>' +
      '<row r="2" spans="1:4"><c r="A2" t="s"><v>4</v></c><c r="B2" s="2"><v>40</v></c><c r="C2" s="2"><f>SUM(B2:B2)</f><v>40</v></c><c r="D2" t="str"><f>_xlfn.DISPIMG(&quot;ID_ABCDEF0123456789&quot;,1)</f><v>=DISPIMG(&quot;ID_ABCDEF0123456789&quot;,1)</v></c></row></sheetData>' +
      '<sheetProtection sheet="1" selectLockedCells="1" objects="1"/><pageMargins left="0.75" right="0.75" top="1" bottom="1" header="0.5" footer="0.5"/><headerFooter/>' +
      `<extLst><ext uri="{6DDBC6E1-DFE2-4D38-9A7F-A4C2F9E0B0A1}" xmlns:etc="${KSO}"><etc:rowHeights><etc:row r="2" h="20"/></etc:rowHeights></ext></extLst>`,
  },
  strings: ['班组', '安全', '总分', '签名', '甲班'],
  styles:
    '<numFmts count="2"><numFmt numFmtId="43" formatCode="_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * &quot;-&quot;??_ ;_ @_ "/><numFmt numFmtId="176" formatCode="0.0_ "/></numFmts>' +
    '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="宋体"/><charset val="134"/><scheme val="minor"/></font><font><b/><sz val="12"/><name val="仿宋_GB2312"/><charset val="134"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf><xf numFmtId="43" fontId="0" fillId="0" borderId="0" applyFont="0" applyFill="0" applyBorder="0" applyAlignment="0" applyProtection="0"><alignment vertical="center"/></xf></cellStyleXfs>' +
    '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="center"/></xf><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment vertical="center"/></xf></cellXfs>' +
    '<cellStyles count="2"><cellStyle name="常规" xfId="0" builtinId="0"/><cellStyle name="千位分隔" xfId="1" builtinId="3"/></cellStyles>',
  afterSheets: '<calcPr calcId="144525"/>',
  bookRelations:
    '<Relationship Id="rId70" Type="http://www.wps.cn/officeDocument/2020/cellImage" Target="cellimages.xml"/>' +
    '<Relationship Id="rId71" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="..\\customXml\\item1.xml"/>',
  overrides:
    `<Default Extension="png" ContentType="image/png"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/>` +
    '<Override PartName="/xl/cellimages.xml" ContentType="application/vnd.wps-officedocument.cellimage+xml"/>' +
    '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>',
  parts: {
    'xl/cellimages.xml': `<etc:cellImages xmlns:etc="${KSO}" xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}"><etc:cellImage><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="ID_ABCDEF0123456789" descr="签名"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill><xdr:spPr/></xdr:pic></etc:cellImage></etc:cellImages>`,
    'xl/_rels/cellimages.xml.rels': relationsPart(relation('rId1', 'image', 'media/image1.png')),
    'xl/media/image1.png': 'the bytes of a signature',
    'customXml/item1.xml': '<form xmlns="urn:form"/>',
    'docProps/custom.xml':
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>2052-12.1.0.16929</vt:lpwstr></property><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="ICV"><vt:lpwstr>0123456789ABCDEF</vt:lpwstr></property></Properties>',
  },
});
