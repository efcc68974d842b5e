import { Body1 } from '@fluentui/react-components';
import { Unanswered } from '../asking/Unanswered';
import { useAnswer } from '../asking/useAnswer';
import { useLanguage } from '../language/Language';
import type { UseCases } from '../pane/useCases';
import type { ScreenProps } from '../shell/ScreenProps';
import { Appeals } from './Appeals';
import { ChartChoice } from './ChartChoice';
import { Meeting } from './Meeting';
import { MonthSteps } from './MonthSteps';
import { PostingForm } from './PostingForm';

const question = ({ readPosting }: UseCases) => readPosting();

/** The month on its way to the archive: steps, posting, appeals, charts, hand-outs. */
export function PostingScreen({ state, pane }: ScreenProps) {
  const { t } = useLanguage();
  const answer = useAnswer(pane, state.sheet, question);
  if (answer.kind !== 'known') return <Unanswered answer={answer} />;
  const { month, settings } = answer.value;
  const busy = state.working !== null;
  return (
    <>
      {month === null ? (
        <Body1>{t('posting.noMonth')}</Body1>
      ) : (
        <MonthSteps month={month} pane={pane} disabled={busy} />
      )}
      <PostingForm period={month?.period ?? null} settings={settings} pane={pane} disabled={busy} />
      {month !== null && <Appeals month={month} pane={pane} disabled={busy} />}
      <ChartChoice sheet={state.sheet} pane={pane} disabled={busy} />
      {month !== null && <Meeting key={month.period} pane={pane} disabled={busy} />}
    </>
  );
}
