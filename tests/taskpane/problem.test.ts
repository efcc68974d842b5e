/** Details to copy go to strangers: they say where it failed, and nothing of who is in the sheet. */
import { AppError } from '../../src/app/AppError';
import { ExcelError } from '../../src/excel/ExcelError';
import { asAppError } from '../../src/app/asAppError';
import { problemOf } from '../../src/taskpane/pane/problem';

const personal = /张三|Zhang|甲班|138001|C:|Users|secret|workbook\.xlsx/u;

describe('details to copy', () => {
  it.each([
    new Error('worksheet "张三 甲班" has no Zhang San'),
    new TypeError("Cannot read properties of undefined (reading '张三')"),
    asAppError(
      new ExcelError('ItemNotFound', '工作表“张三”不存在', '张三', 'WorksheetCollection.getItem'),
    ),
    new AppError('sheet-exists', { sheet: '张三 13800138000' }, { cause: new Error('甲班') }),
    Object.assign(new Error('x'), { code: '张三', location: 'Zhang San, C:\\Users\\Zhang' }),
    Object.assign(new Error('x'), { name: '张三' }),
    Object.assign(new Error('at 张三'), {
      stack:
        'Error: 张三\n    at 张三 (file:///C:/Users/Zhang/secret/taskpane.js:1:2)\n    at write (https://host/secret/taskpane.1a.js:1:99)',
    }),
    '张三',
    { 张三: 1 },
  ])('of %p hold no personal data', (thrown) => {
    expect(problemOf(thrown).details).not.toMatch(personal);
  });

  it('of something badly formed quote none of it', () => {
    let thrown: unknown = null;
    try {
      JSON.parse('张三, 甲班');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).not.toBeNull();
    expect(problemOf(thrown).details).not.toMatch(personal);
  });

  it('say what it was and where in the program', () => {
    const excel = new ExcelError('AccessDenied', 'no', null, 'Range.values');
    excel.stack = 'ExcelError: no\n    at write (https://host/addin/taskpane.1a2b.js:1:2345)';
    const { details } = problemOf(asAppError(excel));
    expect(details).toContain('sheet-protected');
    expect(details).toContain('AccessDenied Range.values');
    expect(details).toContain('write taskpane.1a2b.js:1:2345');
  });
});
