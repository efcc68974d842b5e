import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { FindingCode } from '../../assessment/findingKinds';
import { Fold } from '../fold/Fold';
import { useLanguage } from '../language/Language';

const useStyles = makeStyles({
  text: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** Why findings of a kind matter and how they are mended, folded away. */
export function FindingHelp({ code }: { readonly code: FindingCode }) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <Fold title={t('help.more', { kind: t(`help.${code}.title`) })} className={styles.text}>
      <Body1 as="p">{t('help.why', { text: t(`help.${code}.why`) })}</Body1>
      <Body1 as="p">{t('help.mend', { text: t(`help.${code}.mend`) })}</Body1>
    </Fold>
  );
}
