import { makeStyles, tokens } from '@fluentui/react-components';

/** How the parts of a screen are laid out: one under the other, rows that fold on a narrow pane. */
export const usePartStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'end' },
  /** A list or field of long names must not widen the pane. */
  field: { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
  /** Two in a row, one where the pane is too narrow for two. */
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(12em, 100%), 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalS,
    // A browser's date and number fields would rather be wider than the pane.
    '& > *': { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
    '& .fui-Input, & .fui-Select, & .fui-Textarea': { minWidth: 0, width: '100%' },
    '& input': { minWidth: 0, width: '100%' },
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});
