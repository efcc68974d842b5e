import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { FindingCode } from '../../assessment/findingKinds';
import { useLanguage } from '../language/Language';

const useStyles = makeStyles({
  button: { padding: 0, minWidth: 0, justifyContent: 'flex-start', textAlign: 'left' },
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
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        size="small"
        appearance="transparent"
        className={styles.button}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">{open ? '▾ ' : '▸ '}</span>
        {t('help.more', { kind: t(`help.${code}.title`) })}
      </Button>
      {open && (
        <div id={id} className={styles.text}>
          <Body1 as="p">{t('help.why', { text: t(`help.${code}.why`) })}</Body1>
          <Body1 as="p">{t('help.mend', { text: t(`help.${code}.mend`) })}</Body1>
        </div>
      )}
    </>
  );
}
