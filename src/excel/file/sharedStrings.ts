import { markupOf } from './markup';

/** The texts of a workbook's cells by their number; without the readings set above characters. */
export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let aside = false;
  for (const piece of markupOf(xml)) {
    if (piece.kind === 'text') {
      if (inText && !aside) text += piece.text;
      continue;
    }
    const begins = piece.kind === 'open';
    if (piece.name === 't') inText = begins;
    else if (piece.name === 'rPh') aside = begins;
    else if (piece.name === 'si') {
      if (begins) text = '';
      else strings.push(unescaped(text));
    }
  }
  return strings;
}

/** Characters that XML cannot hold are written as "_x000D_". */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
