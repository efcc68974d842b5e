/** The sample year in LibreOffice: no cell of any sheet shows an error value. */
import { sampleYear } from '../../src/app/newYear/sampleYear';
import { yearWorkbook } from '../../src/workbench/cli/yearWorkbook';
import { saveXlsx } from '../../src/workbench/xlsx/saveXlsx';
import { convert } from './libreOffice';

it('opens without an error value', async () => {
  const document = await yearWorkbook(sampleYear(7));
  const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
  const files = await convert(saveXlsx(document), csv);
  expect(files.size).toBe(document.workbook.sheets.length);
  const errors = [...files].flatMap(([name, content]) =>
    content
      .toString('utf8')
      .split('\n')
      .flatMap((line, row) =>
        /#(REF|NAME|VALUE|DIV\/0|N\/A|NUM|NULL)|Err:\d/.test(line)
          ? [`${name}:${row + 1} ${line}`]
          : [],
      ),
  );
  expect(errors).toEqual([]);
});
