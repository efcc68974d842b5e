import { foldWords } from '../words/headerRole';

/** Words that say nothing of which item is meant. */
const filler = /(?:情况|工作|管理|考核|执行|落实|完成|项目|要求|标准|方面|等)/gu;

/**
 * How alike two wordings are, 0 to 1: 1 for the same text once spaces, width, case and traditional
 * characters are folded; else by their shared pairs of characters, more where one holds the other.
 */
export function textLikeness(a: string, b: string): number {
  const left = plain(a);
  const right = plain(b);
  if (left === '' || right === '') return 0;
  if (left === right) return 1;
  const shorter = left.length <= right.length ? left : right;
  const longer = shorter === left ? right : left;
  const dice = Math.max(
    diceOf(left, right),
    diceOf(left.replace(filler, ''), right.replace(filler, '')) * 0.95,
  );
  if (shorter.length >= 2 && longer.includes(shorter)) {
    return Math.max(dice, 0.55 + 0.4 * (shorter.length / longer.length));
  }
  return dice;
}

function plain(text: string): string {
  return foldWords(text).replace(/[^\p{L}\p{N}]/gu, '');
}

function diceOf(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  const size = left.length + right.length;
  if (size === 0) return 0;
  const rest = [...right];
  let shared = 0;
  for (const pair of left) {
    const place = rest.indexOf(pair);
    if (place < 0) continue;
    rest.splice(place, 1);
    shared++;
  }
  return (2 * shared) / size;
}

function pairs(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) =>
    text.slice(index, index + 2),
  );
}
