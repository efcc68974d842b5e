import { Body1, Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { CellReference, Finding } from '../../assessment/Finding';
import { findingMessage } from '../../i18n/findingMessage';
import { useLanguage } from '../language/Language';

const useStyles = makeStyles({
  item: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
});

/** One finding: its words, the cell to go to, and the repair where there is one. */
export function FindingItem({
  finding,
  disabled,
  onGoTo,
  onRepair,
}: {
  readonly finding: Finding;
  readonly disabled: boolean;
  readonly onGoTo: (at: CellReference) => void;
  readonly onRepair: (finding: Finding) => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { at, repair } = finding;
  const value = repair === undefined ? '' : String(repair.value ?? t('findings.clear'));
  return (
    <li className={styles.item}>
      <Body1 as="p" block>
        {findingMessage(t, finding)}
      </Body1>
      <div className={styles.row}>
        {at !== null && (
          <Link
            as="button"
            aria-label={t('findings.goTo', { cell: cellName(at) })}
            onClick={() => onGoTo(at)}
          >
            {cellName(at)}
          </Link>
        )}
        {repair !== undefined && (
          <Button
            size="small"
            disabledFocusable={disabled}
            aria-label={t('findings.repairAt', { cell: cellName(repair.at), value })}
            onClick={() => onRepair(finding)}
          >
            {t('findings.repairTo', { value })}
          </Button>
        )}
      </div>
    </li>
  );
}

function cellName({ sheet, address }: CellReference): string {
  return `${sheet}!${address}`;
}
