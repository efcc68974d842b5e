import { packageOf, relation, relationsPart } from '../xlsx/packageOf';

const TYPE = 'application/vnd.openxmlformats-officedocument';
const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const XM = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
const ROWS = [
  ['班组', '安全', '质量', '总分', '名次'],
  ['甲班', 40, 50],
  ['乙班', 35, 55],
  ['丙班', 38, 48],
] as const;

const cell = (address: string, value: string | number): string =>
  typeof value === 'number'
    ? `<c r="${address}" s="1"><v>${value}</v></c>`
    : `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;

const scores = ROWS.map((row, index) => {
  const number = index + 2;
  const cells = row.map((value, column) => cell(`${'ABCDE'.charAt(column)}${number}`, value));
  if (index > 0) {
    const shared = index === 1 ? `t="shared" ref="D3:D5" si="0">B3+C3</f>` : `t="shared" si="0"/>`;
    cells.push(`<c r="D${number}" s="1"><f ${shared}<v>${[90, 90, 86][index - 1]}</v></c>`);
    cells.push(
      `<c r="E${number}"><f>RANK(D${number},$D$3:$D$5)</f><v>${[1, 1, 3][index - 1]}</v></c>`,
    );
  }
  return `<row r="${number}" spans="1:5" ht="20" customHeight="1" outlineLevel="1">${cells.join('')}</row>`;
}).join('');

const FORM =
  '<sheetPr codeName="Form"><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:E8"/>' +
  '<sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="14.25"/><cols><col min="1" max="1" width="14" customWidth="1" outlineLevel="1"/></cols>' +
  `<sheetData><row r="1"><c r="A1" s="2" t="s"><v>0</v></c></row>${scores}` +
  '<row r="7"><c r="A7" cm="1"><f t="array" ref="A7:A8">TRANSPOSE(B3:C3)</f><v>40</v></c></row><row r="8"><c r="A8"><v>50</v></c></row></sheetData>' +
  '<sheetProtection algorithmName="SHA-512" hashValue="AAAA" saltValue="BBBB" spinCount="100000" sheet="1" formatCells="0"/>' +
  '<protectedRanges><protectedRange sqref="B3:C5" name="录入"/></protectedRanges>' +
  '<autoFilter ref="A2:E5"/><mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells>' +
  '<conditionalFormatting sqref="D3:D5"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>' +
  `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" ${X14}><x14:id>{11111111-2222-4333-8444-555555555555}</x14:id></ext></extLst></cfRule></conditionalFormatting>` +
  '<conditionalFormatting sqref="B3:C5"><cfRule type="top10" dxfId="0" priority="2" bottom="1" rank="3"/><cfRule type="timePeriod" dxfId="0" priority="3" timePeriod="thisMonth"><formula>MONTH(B3)=MONTH(TODAY())</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="decimal" imeMode="on" allowBlank="1" showErrorMessage="1" sqref="B3:C5"><formula1>0</formula1><formula2>60</formula2></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A3" r:id="rId9" tooltip="主页"/><hyperlink ref="A4" location="数据!A1" display="数据"/></hyperlinks>' +
  '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0" r:id="rId5"/><headerFooter><oddHeader>&amp;C考核表&amp;R&amp;G</oddHeader></headerFooter>' +
  '<rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="B3:C5" numberStoredAsText="1"/></ignoredErrors>' +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId3"/>' +
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${X14}><x14:conditionalFormattings><x14:conditionalFormatting ${XM}><x14:cfRule type="dataBar" id="{11111111-2222-4333-8444-555555555555}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>D3:D5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
  `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" ${X14}><x14:dataValidations count="1" ${XM}><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>数据!$A$2:$A$3</xm:f></x14:formula1><xm:sqref>A3:A5</xm:sqref></x14:dataValidation></x14:dataValidations></ext>` +
  `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" ${X14}><x14:sparklineGroups ${XM}><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>考核!B3:C3</xm:f><xm:sqref>F3</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;

const DATA =
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>档</t></is></c><c r="B1" t="inlineStr"><is><t>分</t></is></c></row>' +
  '<row r="2"><c r="A2" t="inlineStr"><is><t>优</t></is></c><c r="B2"><v>90</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><r><t>良</t></r><r><rPr><b/></rPr><t>好</t></r></is></c><c r="B3"><f>SUM(B2,0)</f><v>90</v></c></row></sheetData>' +
  '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>';

const DRAWING =
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
  '<xdr:oneCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>6</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="900000" cy="900000"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="公章"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill><xdr:spPr><a:prstGeom prst="ellipse"/></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>' +
  '<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="图 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>';

const CHART =
  '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
  '<c:ser><c:idx val="0"/><c:order val="0"/><c:spPr><a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="FF0000"/></a:gs><a:gs pos="100000"><a:srgbClr val="00FF00"/></a:gs></a:gsLst></a:gradFill></c:spPr><c:invertIfNegative val="0"/>' +
  '<c:val><c:numRef><c:f>考核!$D$3:$D$5</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>90</c:v></c:pt><c:pt idx="1"><c:v>90</c:v></c:pt><c:pt idx="2"><c:v>86</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>' +
  '<c:gapWidth val="50"/><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';

const STYLES =
  '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="宋体"/></font><font><b/><sz val="16"/><name val="黑体"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalDown="1"><left/><right/><top/><bottom/><diagonal style="thin"><color auto="1"/></diagonal></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="2" fontId="0" fillId="2" borderId="1" xfId="0" quotePrefix="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<dxfs count="1"><dxf><font><b/><color rgb="FF9C0006"/></font></dxf></dxfs>';

/** One of everything people's forms hold, made by hand: nothing of it may be lost. */
export const everythingBook: Uint8Array = packageOf({
  sheets: { 考核: FORM, 数据: DATA, 深藏: '<sheetData/>' },
  strings: ['placeholder'],
  styles: STYLES,
  afterSheets:
    '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">考核!$A$2:$E$5</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">考核!$A$1:$E$8</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">考核!$1:$2</definedName><definedName name="及格" comment="及格线">60</definedName></definedNames><calcPr calcId="191029"/>',
  sheetRelations: {
    考核:
      relation('rId1', 'drawing', '../drawings/drawing1.xml') +
      relation('rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml') +
      relation('rId4', 'comments', '../comments1.xml') +
      relation('rId5', 'printerSettings', '../printerSettings/printerSettings1.bin') +
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/" TargetMode="External"/>',
    数据: relation('rId1', 'table', '../tables/table1.xml'),
  },
  bookRelations:
    relation('rId81', 'customXml', '../customXml/item1.xml') +
    relation('rId82', 'sheetMetadata', 'metadata.xml'),
  overrides:
    `<Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="${TYPE}.vmlDrawing"/><Default Extension="bin" ContentType="${TYPE}.spreadsheetml.printerSettings"/>` +
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.spreadsheetml.sharedStrings+xml"/>` +
    `<Override PartName="/xl/drawings/drawing1.xml" ContentType="${TYPE}.drawing+xml"/>` +
    `<Override PartName="/xl/charts/chart1.xml" ContentType="${TYPE}.drawingml.chart+xml"/>` +
    `<Override PartName="/xl/comments1.xml" ContentType="${TYPE}.spreadsheetml.comments+xml"/>` +
    `<Override PartName="/xl/metadata.xml" ContentType="${TYPE}.spreadsheetml.sheetMetadata+xml"/>` +
    `<Override PartName="/xl/tables/table1.xml" ContentType="${TYPE}.spreadsheetml.table+xml"/>`,
  parts: {
    'xl/sharedStrings.xml':
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1" uniqueCount="1"><si><r><t>班组</t></r><r><rPr><b/><color rgb="FFFF0000"/><rFont val="黑体"/></rPr><t>考核表</t></r></si></sst>',
    'xl/drawings/drawing1.xml': DRAWING,
    'xl/drawings/_rels/drawing1.xml.rels': relationsPart(
      relation('rId1', 'image', '../media/image1.png') +
        relation('rId2', 'chart', '../charts/chart1.xml'),
    ),
    'xl/charts/chart1.xml': CHART,
    'xl/media/image1.png': 'the bytes of a stamp',
    'xl/printerSettings/printerSettings1.bin': 'the driver knows',
    'xl/comments1.xml':
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>张</author></authors><commentList><comment ref="B4" authorId="0"><text><t>核对</t></text></comment></commentList></comments>',
    'xl/drawings/vmlDrawing1.vml':
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 3, 2, 4, 15, 6, 2</x:Anchor><x:Row>3</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
    'xl/metadata.xml':
      '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
    'xl/tables/table1.xml':
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="档次" displayName="档次" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="档"/><tableColumn id="2" name="分" dataDxfId="0"/></tableColumns><tableStyleInfo name="TableStyleMedium9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>',
    'customXml/item1.xml': '<form xmlns="urn:form"><id>7</id></form>',
  },
});
