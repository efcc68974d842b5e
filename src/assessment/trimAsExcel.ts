/**
 * A text without spaces at its ends and with single ones inside: what Excel's TRIM gives. It
 * touches the ordinary space only; an ideographic or no-break space stays, since the native
 * formulas see it too (a finding offers the repair).
 */
export function trimAsExcel(text: string): string {
  return text.replace(/ +/gu, ' ').replace(/^ | $/gu, '');
}
