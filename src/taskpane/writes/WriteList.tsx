import { Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { CellReference } from '../../assessment/Finding';
import { useLanguage } from '../language/Language';
import type { Write } from '../pane/PaneState';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

/** What this sitting wrote, last one first; the last one can be taken back. */
export function WriteList({
  writes,
  disabled,
  onUndo,
  onGoTo,
}: {
  readonly writes: readonly Write[];
  readonly disabled: boolean;
  readonly onUndo: () => void;
  readonly onGoTo: (at: CellReference) => void;
}) {
  const styles = useStyles();
  const { locale, t } = useLanguage();
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  return (
    <ol className={styles.list}>
      {[...writes].reverse().map((write, index) => {
        const [first] = placesOf(write);
        return (
          <li key={writes.length - index} className={styles.item}>
            <span>
              {t(`action.${write.action}`)} <Caption1>{time.format(write.at)}</Caption1>
              {first !== undefined && (
                <Caption1 block>
                  <Link as="button" onClick={() => onGoTo(first)}>
                    {`${first.sheet}!${first.address}`}
                  </Link>
                </Caption1>
              )}
            </span>
            {index === 0 && (
              <Button size="small" disabledFocusable={disabled} onClick={onUndo}>
                {t('writes.undo')}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** Where a write can be seen. */
function placesOf({ applied }: Write): readonly CellReference[] {
  return [
    ...applied.written.map(({ sheet, range }) => ({ sheet, address: range })),
    ...applied.charts.map(({ sheet }) => ({ sheet, address: 'A1' })),
  ];
}
