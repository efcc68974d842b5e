import { foldText } from '../../assessment/foldText';

const none = new Set([
  '无',
  '-',
  '—',
  '--',
  '——',
  '/',
  '／',
  '没有',
  '正常',
  '无扣分',
  '合格',
  '符合',
  '满分',
  '0',
  '√',
  'none',
  'n/a',
  'na',
  'ok',
]);

/** True for what people write where there is nothing to say. */
export function isNoReason(text: string): boolean {
  return none.has(foldText(text).replace(/[。.]$/u, ''));
}
