import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Standard } from '../../app/readStandard';
import { errorMessage } from '../../i18n/errorMessage';
import { formatList } from '../formatList';
import { formatMonth } from '../formatMonth';
import { useLanguage } from '../language/Language';
import type { Pane } from '../pane/createPane';
import { downloadText } from '../pane/downloadText';
import type { PaneState } from '../pane/PaneState';
import { problemOf, type Problem } from '../pane/problem';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '1.2em' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Reading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'known'; readonly standard: Standard | null }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** The standard the workbook is scored by, and where to change it. */
export function StandardSummary({
  state,
  pane,
}: {
  readonly state: PaneState;
  readonly pane: Pane;
}) {
  const styles = useStyles();
  const { locale, t } = useLanguage();
  const [reading, setReading] = useState<Reading>({ kind: 'reading' });
  const [problem, setProblem] = useState<Problem | null>(null);
  const { sheet } = state;
  useEffect(() => {
    let gone = false;
    pane.standard().then(
      (standard) => (gone ? undefined : setReading({ kind: 'known', standard })),
      (error: unknown) =>
        gone ? undefined : setReading({ kind: 'failed', problem: problemOf(error) }),
    );
    return () => {
      gone = true;
    };
  }, [pane, sheet]);

  async function save(): Promise<void> {
    setProblem(null);
    try {
      downloadText(await pane.ask(({ exportRubric }) => exportRubric()), t('standardFile.name'));
    } catch (error) {
      setProblem(problemOf(error));
    }
  }

  if (reading.kind === 'reading') return <Body1>{t('sheet.looking')}</Body1>;
  if (reading.kind === 'failed') return <Body1>{errorMessage(t, reading.problem.error)}</Body1>;
  const { standard } = reading;
  if (standard === null) return <Body1>{t('standard.none')}</Body1>;
  const { period, teams, items, categories, grades, rankMethod } = standard;
  return (
    <>
      <ul className={styles.list}>
        <li>{t('standard.month', { period: formatMonth(period, locale), teams, items })}</li>
        <li>
          {t('standard.categories', {
            list: formatList(
              categories.map((one) => t('standard.category', { ...one })),
              locale,
            ),
          })}
        </li>
        <li>
          {t('standard.grades', {
            list: formatList(
              grades.map((one) => t('standard.grade', { ...one })),
              locale,
            ),
          })}
        </li>
        <li>{t(`standard.ranks.${rankMethod}`)}</li>
      </ul>
      <div className={styles.row}>
        <Button size="small" onClick={() => void pane.goTo({ sheet: '考核设置', address: 'A1' })}>
          {t('standard.toSettings')}
        </Button>
        <Button size="small" onClick={() => void pane.goTo({ sheet: '考核标准', address: 'A1' })}>
          {t('standard.toRubric')}
        </Button>
        <Button size="small" onClick={() => void save()}>
          {t('standardFile.save')}
        </Button>
      </div>
      {problem !== null && <Body1 role="alert">{errorMessage(t, problem.error)}</Body1>}
    </>
  );
}
