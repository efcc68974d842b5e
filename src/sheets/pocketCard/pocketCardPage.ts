import { bankCard } from './bankCard';

/** A rule as its card shows it. */
export interface PocketCard {
  readonly number: number;
  readonly title: string;
  readonly version: number;
  /** "2026-03-01" */
  readonly effective: string;
  readonly points: readonly string[];
}

/** An A4 page, its margins and the gap between cards, in millimetres. */
const page = { width: 210, height: 297, margin: 12, gap: 6 } as const;
const ACROSS = 2;
const DOWN = 2;

/**
 * The pocket cards as a page of its own for any browser (HTML), in millimetres throughout: printed
 * at full size on A4 a card is 85.6 × 54 mm whatever fonts are there. Four cards on a page, front
 * above back; cut along the frame and folded along the middle each is two-sided.
 */
export function pocketCardPage(cards: readonly PocketCard[]): string {
  const pages = Array.from({ length: Math.ceil(cards.length / (ACROSS * DOWN)) }, (_, index) =>
    cards.slice(index * ACROSS * DOWN, (index + 1) * ACROSS * DOWN),
  );
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<title>口袋卡</title>',
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<p class="note">用 A4 纸、按 100%（实际大小）打印；沿实线剪下，沿虚线对折。每张卡宽 85.6 毫米。</p>',
    ...pages.map((own) => `<section>${own.map(cardOf).join('')}</section>`),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const style = [
  `@page{size:A4 portrait;margin:${page.margin}mm}`,
  'body{margin:0;font-family:"等线","Microsoft YaHei","Noto Sans CJK SC","PingFang SC",sans-serif;color:#111}',
  `section{display:grid;grid-template-columns:repeat(${ACROSS},${bankCard.width}mm);gap:${page.gap}mm;break-after:page}`,
  'section:last-of-type{break-after:auto}',
  `article{width:${bankCard.width}mm;height:${bankCard.height * 2}mm;box-sizing:border-box;border:.3mm solid #555;break-inside:avoid}`,
  `article>div{height:50%;box-sizing:border-box;padding:4mm;overflow:hidden;display:flex;flex-direction:column;justify-content:center}`,
  '.front{background:#E6F2F3;border-bottom:.2mm dashed #555;align-items:center;text-align:center;color:#0B4F58;print-color-adjust:exact;-webkit-print-color-adjust:exact}',
  '.front b{font-size:13pt;margin:1mm 0}.front span{font-size:9pt}',
  'ul{margin:0;padding-left:4mm;line-height:1.3}',
  '.note{margin:0 0 4mm;font-size:9pt;color:#555}',
  '@media print{.note{display:none}}',
].join('');

function cardOf({ number, title, version, effective, points }: PocketCard): string {
  const since = `第 ${version} 版　${effective} 起`;
  const items = points.map((point) => `<li>${escaped(point)}</li>`).join('');
  return [
    '<article>',
    `<div class="front"><span>第 ${number} 项</span><b>${escaped(title)}</b><span>${escaped(since)}</span></div>`,
    `<div><ul style="font-size:${fontSize(points)}pt">${items}</ul></div>`,
    '</article>',
  ].join('');
}

/** The largest type, in points, in which the key points fill the back of a card without being cut. */
export function fontSize(points: readonly string[]): number {
  const [width, height] = [bankCard.width - 13, bankCard.height - 8];
  const sizes = [10, 9, 8, 7, 6, 5];
  const fits = sizes.find((size) => {
    const millimetres = (size / 72) * 25.4;
    const lines = points.reduce(
      (sum, point) => sum + Math.max(1, Math.ceil((point.length * millimetres) / width)),
      0,
    );
    return lines * millimetres * 1.35 <= height;
  });
  return fits ?? 4;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
