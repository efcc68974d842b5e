import type { PostingSchedule } from '../../assessment/workflow/postingSchedule';
import { areaAddress, cellAddress, columnLetters } from '../../forms/address';
import type { PostingSettings } from '../../forms/posting/postingSettings';
import { look } from '../look';
import { newSheet } from '../newSheet';
import type { BlockPlan, FormatPlan, PlannedValue, SheetPlan } from '../SheetPlan';
import { maskName } from './maskName';
import type { PostingRow, PostingSubject } from './PostingSubject';

/** The width of the print on A4 upright, in points, between margins of 0.7 inches. */
const PAGE_POINTS = 480;
const HEADER_ROW = 3;
/** More rows than this are set closer; so many still print on one page, at three quarters of their size. */
const CLOSER = 25;
const ONE_PAGE = 45;

/**
 * A posting ready to be printed: title, period, ranking, notes, appeals and signatures. It holds
 * plain values only: what is posted does not change any more, and a masked name stands nowhere in it.
 */
export function postingSheet(
  name: string,
  subject: PostingSubject,
  settings: PostingSettings,
  schedule: PostingSchedule,
): SheetPlan {
  const isGraded = subject.rows.some(({ grade }) => grade !== '');
  const header = [
    '名次',
    subject.of === '班组' ? '班组' : '姓名',
    ...subject.parts,
    '总分',
    ...(isGraded ? ['等级'] : []),
    '备注',
  ];
  const columns = header.length;
  const rows = [...subject.rows].sort(byRank);
  const first = HEADER_ROW + 1;
  const body = rows.map((row): PlannedValue[] => [
    row.rank ?? '—',
    shownName(row, subject, settings),
    ...row.parts,
    row.total,
    ...(isGraded ? [row.grade] : []),
    row.note,
  ]);
  const notes = notesOf(subject, settings, schedule);
  const firstNote = first + rows.length + 1;
  const signature = firstNote + notes.length + 1;
  const last = signature + 1;
  const line = (row: number, values: PlannedValue): BlockPlan => ({
    at: cellAddress({ row, column: 0 }),
    values: [[values]],
  });
  const whole = (row: number): string => areaAddress({ row, column: 0, rows: 1, columns });
  const half = Math.ceil(columns / 2);
  const formats: readonly FormatPlan[] = [
    {
      range: areaAddress({ row: 0, column: 0, rows: last + 1, columns }),
      fontName: look.fontName,
      fontSize: 10.5,
      vertical: 'center',
    },
    { range: whole(0), fontSize: 20, bold: true, horizontal: 'center', fontColor: look.title },
    { range: whole(1), fontSize: 10.5, horizontal: 'center', fontColor: look.note },
    {
      range: areaAddress({ row: HEADER_ROW, column: 0, rows: rows.length + 1, columns }),
      borders: 'thin',
      borderColor: '#5C6B70',
      horizontal: 'center',
      wrap: true,
    },
    // Light, so that it prints well in black and white.
    { range: whole(HEADER_ROW), bold: true, fill: look.subtotalFill },
    {
      range: areaAddress({
        row: first,
        column: 2,
        rows: Math.max(1, rows.length),
        columns: subject.parts.length + 1,
      }),
      numberFormat: '0.00',
    },
    {
      range: areaAddress({
        row: firstNote,
        column: 0,
        rows: notes.length,
        columns,
      }),
      horizontal: 'left',
      vertical: 'top',
      wrap: true,
      fontSize: 10,
    },
    { range: whole(signature), horizontal: 'left' },
  ];
  return newSheet(name, {
    blocks: [
      line(0, `${subject.title}公示`),
      line(
        1,
        `考核周期：${subject.period}　公示时间：${dayWords(schedule.from)}至${dayWords(schedule.to)}`,
      ),
      { at: cellAddress({ row: HEADER_ROW, column: 0 }), values: [header, ...body] },
      ...notes.map((text, index) => line(firstNote + index, text)),
      line(signature, '考核人：　　　　　　　　审核人：'),
      { at: cellAddress({ row: signature, column: half }), values: [['批准人：']] },
      {
        at: cellAddress({ row: last, column: half }),
        values: [[`${settings.unit}（盖章）　${dayWords(schedule.from)}`]],
      },
    ],
    merges: [
      whole(0),
      whole(1),
      ...notes.map((_, index) => whole(firstNote + index)),
      areaAddress({ row: signature, column: 0, rows: 1, columns: half }),
      areaAddress({ row: signature, column: half, rows: 1, columns: columns - half }),
      areaAddress({ row: last, column: half, rows: 1, columns: columns - half }),
    ],
    formats,
    columnWidths: widths(header).map((points, column) => ({
      columns: columnLetters(column),
      points,
    })),
    rowHeights: [
      { rows: '1', points: 34 },
      { rows: '2', points: 20 },
      { rows: `${HEADER_ROW + 1}`, points: 30 },
      ...rows.map((row, index) => ({
        rows: `${first + index + 1}`,
        points: row.note.length > 7 ? 32 : rows.length > CLOSER ? 16 : 20,
      })),
      ...notes.map((text, index) => ({
        rows: `${firstNote + index + 1}`,
        points: 16 * Math.max(1, Math.ceil(text.length / 44)),
      })),
      { rows: `${signature + 1}`, points: 30 },
      { rows: `${last + 1}`, points: 24 },
    ],
    page: {
      orientation: 'portrait',
      paper: settings.paper,
      fitToWidth: true,
      // What fits on a page is kept on one; a long list goes on with its header repeated.
      fitToHeight: rows.length <= ONE_PAGE,
      area: areaAddress({ row: 0, column: 0, rows: last + 1, columns }),
      titleRows: `${HEADER_ROW + 1}:${HEADER_ROW + 1}`,
      footer: '第 &P 页，共 &N 页',
      centered: true,
    },
    tabColor: '#B23A48',
  });
}

/** The best first, those without a rank last, equal ones by their totals, then as they came. */
function byRank(a: PostingRow, b: PostingRow): number {
  const least = Number.MAX_SAFE_INTEGER;
  return (a.rank ?? least) - (b.rank ?? least) || (b.total ?? -1) - (a.total ?? -1);
}

function shownName(
  { name, isBelow }: PostingRow,
  { of }: PostingSubject,
  { mask }: PostingSettings,
): string {
  if (of === '班组') return name;
  const isMasked = mask === 'all' || (mask === 'below-lowest' && isBelow);
  return isMasked ? maskName(name) : name;
}

function notesOf(
  { rules, of }: PostingSubject,
  { contact, phone, reviewDays }: PostingSettings,
  { to, reviewBy }: PostingSchedule,
): readonly string[] {
  const who = [
    contact === '' ? '　　　　' : contact,
    phone === '' ? '电话：　　　　' : `电话：${phone}`,
  ];
  const appeal =
    `对结果有异议的，请在 ${dayWords(to)} 前向${who[0] ?? ''}提出（${who[1] ?? ''}），说明${of === '班组' ? '班组' : '姓名'}、项目和理由；` +
    `受理后 ${reviewDays} 个工作日内答复，最迟 ${dayWords(reviewBy)}。复核更正的，另行公示。`;
  return [...rules, appeal].map((text, index) => `${index + 1}. ${text}`);
}

function widths(header: readonly string[]): readonly number[] {
  const fixed = header.map((name, column) => {
    if (column === 0) return 34;
    if (column === 1) return 66;
    if (name === '备注') return 92;
    return name === '等级' ? 60 : 46;
  });
  const sum = fixed.reduce((all, points) => all + points, 0);
  // A narrow table is spread over the page; a wide one is fitted to it in printing.
  const factor = Math.max(1, PAGE_POINTS / sum);
  return fixed.map((points) => Math.round(points * factor));
}

/** "2026年12月7日" */
export function dayWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
