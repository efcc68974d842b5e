import { makeStyles } from '@fluentui/react-components';
import { useLanguage } from '../language/Language';
import type { PaneState } from '../pane/PaneState';
import { outcomeMessage } from './outcomeMessage';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Says to screen readers what is going on; always there, so that every change is spoken. */
export function Announcer({ working, outcome }: Pick<PaneState, 'working' | 'outcome'>) {
  const styles = useStyles();
  const { t } = useLanguage();
  const text =
    working !== null
      ? t(`working.${working}`)
      : outcome !== null
        ? outcomeMessage(t, outcome).text
        : '';
  return (
    <div className={styles.unseen} role="status" aria-live="polite">
      {text}
    </div>
  );
}
