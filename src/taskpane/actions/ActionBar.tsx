import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../language/Language';
import type { RibbonAction } from '../ribbonAction';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
});

const order: readonly RibbonAction[] = ['template', 'check', 'recalculate', 'chart'];

/** The four buttons; the one to press next stands out. */
export function ActionBar({
  primary,
  disabled,
  onAction,
}: {
  readonly primary: RibbonAction | null;
  readonly disabled: boolean;
  readonly onAction: (action: RibbonAction) => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <div className={styles.bar} role="group" aria-label={t('actions.label')}>
      {order.map((action) => (
        <Button
          key={action}
          appearance={action === primary ? 'primary' : 'secondary'}
          // Stays in the tab order, so that focus is not lost while an action runs.
          disabledFocusable={disabled}
          onClick={() => onAction(action)}
        >
          {t(`action.${action}`)}
        </Button>
      ))}
    </div>
  );
}
