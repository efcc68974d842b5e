import { makeStyles } from '@fluentui/react-components';
import type { Locale } from '../../i18n/locale';
import type { Translate } from '../../i18n/translateWith';
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
export function Announcer({ state }: { readonly state: PaneState }) {
  const styles = useStyles();
  const { locale, t } = useLanguage();
  return (
    <div className={styles.unseen} role="status" aria-live="polite">
      {spoken(t, state, locale)}
    </div>
  );
}

function spoken(
  t: Translate,
  { waitsForCell, working, outcome }: PaneState,
  locale: Locale,
): string {
  if (waitsForCell) return `${t('waiting.cellEdit.title')} ${t('waiting.cellEdit.text')}`;
  if (working !== null) return t(`working.${working.action}`);
  return outcome === null ? '' : outcomeMessage(t, outcome, locale).text;
}
