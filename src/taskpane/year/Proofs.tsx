import { Body1, Button, Caption1, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import { changeLines } from '../../i18n/changeLines';
import { errorMessage } from '../../i18n/errorMessage';
import { verificationLines } from '../../i18n/verificationLines';
import { useLanguage } from '../language/Language';
import { problemOf } from '../pane/problem';
import { usePartStyles } from '../usePartStyles';
import type { YearPartProps } from './YearPartProps';

const useStyles = makeStyles({
  // The lines of a month's teams are set in under it.
  lines: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
});

/** What the log as it stands makes of months that were closed, and whether each proves itself. */
export function Proofs({ year, pane, disabled }: YearPartProps) {
  const parts = usePartStyles();
  const styles = useStyles();
  const { locale, t } = useLanguage();
  const [lines, setLines] = useState<readonly string[]>([]);

  function show(found: Promise<readonly string[]>): void {
    found.then(setLines, (error: unknown) => setLines([errorMessage(t, problemOf(error).error)]));
  }

  async function changes(): Promise<readonly string[]> {
    const { change, names } = await pane.ask(({ changesSincePosting }) => changesSincePosting());
    return changeLines(t, change, (code) => {
      const found = names.get(code);
      return (locale === 'zh-CN' ? found?.name : found?.nameEn) ?? code;
    });
  }

  async function proof(): Promise<readonly string[]> {
    return verificationLines(t, await pane.ask(({ verifyYear }) => verifyYear()));
  }

  return (
    <section className={parts.part} aria-label={t('year.proof')}>
      <Subtitle2 as="h2">{t('year.proof')}</Subtitle2>
      <div className={parts.row}>
        {year.closed.length > 0 && (
          <Button disabledFocusable={disabled} onClick={() => show(changes())}>
            {t('year.changes')}
          </Button>
        )}
        <Button disabledFocusable={disabled} onClick={() => show(proof())}>
          {t('year.verify')}
        </Button>
      </div>
      <Caption1>{t('year.proofWhy')}</Caption1>
      <div role="status" className={styles.lines}>
        {lines.map((line, index) => (
          // The order of the lines is fixed, and two may read the same.
          <Body1 key={index} as="p" block>
            {line}
          </Body1>
        ))}
      </div>
      {lines.length > 0 && <Caption1>{t('year.proofOfThen')}</Caption1>}
    </section>
  );
}
