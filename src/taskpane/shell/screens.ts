/** The pane's screens, in the order of their tabs. Their names are `screen.<id>`. */
export const screens = [
  'home',
  'check',
  'scores',
  'ranking',
  'registers',
  'posting',
  'year',
  'settings',
] as const;

export type Screen = (typeof screens)[number];
