import { Body1, Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useLanguage } from '../language/Language';
import type { Work } from '../pane/PaneState';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    flexWrap: 'wrap',
  },
});

/** Says what is going on and how far it is; stopping is possible until the last part begins. */
export function WorkBar({ work, onStop }: { readonly work: Work; readonly onStop: () => void }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const label = t(`working.${work.action}`);
  const { progress } = work;
  const share = progress === null ? {} : { value: progress.done, max: Math.max(1, progress.total) };
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <Body1>{label}</Body1>
        <Button size="small" onClick={onStop}>
          {t('action.stop')}
        </Button>
      </div>
      <ProgressBar aria-label={label} {...share} />
    </div>
  );
}
