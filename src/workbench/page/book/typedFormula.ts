/** What a Chinese keyboard writes for the signs of a formula; Excel takes them as the plain ones. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ '（': '(', '）': ')', '，': ',', '：': ':', '；': ';', '！': '!', '％': '%', '＆': '&' },
  ...{ '＋': '+', '－': '-', '＊': '*', '／': '/', '＾': '^', '＝': '=', '＜': '<', '＞': '>' },
};

/**
 * A formula as typed, without its "=", as Excel takes it: full-width signs outside texts made plain,
 * brackets that are still open closed. Null for one that is not complete or does not fit together:
 * a file with it in would be called damaged by Excel.
 */
export function typedFormula(text: string): string | null {
  let formula = '';
  let open = 0;
  for (let index = 0; index < text.length; index++) {
    const sign = text.charAt(index);
    const named = /^\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]/su.exec(text.slice(index))?.[0];
    if (named !== undefined) {
      // A file's or a table column's name is left as it is.
      formula += named;
      index += named.length - 1;
      continue;
    }
    const end = closing(sign);
    if (end !== null) {
      const close = closingAt(text, index + 1, end);
      if (close === null) return null;
      const inside = text.slice(index + 1, close);
      formula += end === '”' ? `"${inside}"` : `${sign}${inside}${end}`;
      index = close;
      continue;
    }
    const plain = PLAIN[sign] ?? sign;
    if (plain === '(') open++;
    if (plain === ')' && --open < 0) return null;
    formula += plain;
  }
  // What still asks for something: "SUM(", "A1+", "IF(A1,".
  if (/[-+*/^&<>=,;:!(]\s*$/u.test(formula) || formula.trim() === '') return null;
  if (/[-+*/^&<>=]\s*\)|[*/^&]\s*[*/^&]/u.test(withoutTexts(formula))) return null;
  return formula + ')'.repeat(open);
}

/** What ends a part that begins with this sign; null where none begins. */
function closing(sign: string): string | null {
  switch (sign) {
    case '"':
    case "'":
      return sign;
    case '“':
    case '”':
      return '”';
    default:
      return null;
  }
}

/** Where a text that begins here ends; a doubled quote stands for one inside it. */
function closingAt(text: string, from: number, end: string): number | null {
  for (let index = from; index < text.length; index++) {
    if (text.charAt(index) !== end) continue;
    if (end === '”' || text.charAt(index + 1) !== end) return index;
    index++;
  }
  return null;
}

function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|\[.*\]|'(?:[^']|'')*'/gu, 'A1');
}
