/** The colours and fonts of everything the add-in writes: one look, readable in black and white. */
export const look = {
  fontName: '等线',
  title: '#0B5563',
  headerFill: '#0F6C7B',
  headerText: '#FFFFFF',
  /** Cells a person fills in. */
  inputFill: '#FFF8DC',
  subtotalFill: '#E6F2F4',
  border: '#B8C4C8',
  note: '#5C6B70',
  errorFill: '#FBD5D5',
  errorText: '#8A1C1C',
  warningFill: '#FDE9C8',
  /** One colour a category, dark and light in turn: neighbours are told apart in grey as well. */
  categories: [
    '#0F5C6B',
    '#DE9440',
    '#44661C',
    '#A688CC',
    '#8E2433',
    '#6FAEDB',
    '#5E4519',
    '#A3ACB5',
  ],
  bar: '#0F6C7B',
  bonus: '#C9A227',
  ungraded: '#D5DBDD',
  members: '#B23A48',
} as const;
