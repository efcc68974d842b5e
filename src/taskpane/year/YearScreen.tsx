import { Body1, Subtitle2 } from '@fluentui/react-components';
import { Unanswered } from '../asking/Unanswered';
import { useAnswer } from '../asking/useAnswer';
import { useLanguage } from '../language/Language';
import type { UseCases } from '../pane/useCases';
import type { ScreenProps } from '../shell/ScreenProps';
import { usePartStyles } from '../usePartStyles';
import { MonthFiles } from './MonthFiles';
import { Proofs } from './Proofs';
import { Records } from './Records';
import { RollUps } from './RollUps';
import { StandardVersions } from './StandardVersions';
import { YearMonths } from './YearMonths';

const question = ({ readYearView }: UseCases) => readYearView();

/** The months of a year: closing them, rolling them up, what changed since, and their proof. */
export function YearScreen({ state, pane }: ScreenProps) {
  const parts = usePartStyles();
  const { t } = useLanguage();
  const answer = useAnswer(pane, state.sheet, question);
  if (answer.kind !== 'known') return <Unanswered answer={answer} />;
  const year = answer.value;
  const disabled = state.working !== null;
  const shared = { year, pane, disabled };
  if (year.open === null && year.closed.length === 0) {
    return (
      <>
        <section className={parts.part} aria-label={t('screen.year')}>
          <Subtitle2 as="h2">{t('screen.year')}</Subtitle2>
          <Body1>{t('year.none')}</Body1>
        </section>
        <MonthFiles pane={pane} disabled={disabled} />
      </>
    );
  }
  return (
    <>
      <YearMonths {...shared} />
      {year.spans.length > 0 && <RollUps {...shared} />}
      <MonthFiles pane={pane} disabled={disabled} />
      <Proofs {...shared} />
      {year.open !== null && <StandardVersions {...shared} />}
      {year.records.length > 0 && <Records records={year.records} />}
    </>
  );
}
