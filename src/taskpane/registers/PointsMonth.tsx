import {
  Body1,
  Button,
  Caption1,
  Field,
  makeStyles,
  Select,
  Subtitle2,
} from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { PointsPeriod } from '../../app/programme/readPointsPeriod';
import { Unanswered } from '../asking/Unanswered';
import { useAnswer } from '../asking/useAnswer';
import { useLanguage } from '../language/Language';
import type { Pane } from '../pane/createPane';
import type { SheetState } from '../pane/PaneState';
import type { UseCases } from '../pane/useCases';
import { usePartStyles } from '../usePartStyles';
import { ProgrammeFindings } from './ProgrammeFindings';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', '& th, & td': { padding: '2px 8px', textAlign: 'start' } },
});

const shownAtFirst = 20;

/** A period of member points, from the log to the posting: compute, check, settle, post. */
export function PointsMonth({
  sheet,
  pane,
  disabled,
}: {
  readonly sheet: SheetState;
  readonly pane: Pane;
  readonly disabled: boolean;
}) {
  const parts = usePartStyles();
  const { locale, t } = useLanguage();
  const [wanted, setWanted] = useState<number | undefined>(undefined);
  const question = useCallback(
    ({ readPointsPeriod }: UseCases) => readPointsPeriod(wanted),
    [wanted],
  );
  const answer = useAnswer(pane, sheet, question);
  if (answer.kind !== 'known') return <Unanswered answer={answer} />;
  const points = answer.value;
  // Another period was chosen, and its points are not there yet: the old ones must not be settled.
  const isOld =
    points !== null && wanted !== undefined && wanted <= points.periods && wanted !== points.period;
  return (
    <section className={parts.part} aria-label={t('points.title')}>
      <Subtitle2 as="h2">{t('points.title')}</Subtitle2>
      {points === null ? (
        <Body1>{t('points.none')}</Body1>
      ) : (
        <>
          <Body1>
            {t('points.scheme', {
              year: points.year,
              scheme: locale === 'zh-CN' ? points.scheme.name : points.scheme.nameEn,
            })}
          </Body1>
          <Caption1>
            {t(points.through === 0 ? 'points.unsettled' : 'points.settled', {
              through: points.through,
              periods: points.periods,
            })}
          </Caption1>
          <Field className={parts.field} label={t('points.period')}>
            <Select
              value={String(isOld ? wanted : points.period)}
              onChange={(_, { value }) => setWanted(Number(value))}
            >
              {Array.from({ length: points.periods }, (_, index) => (
                <option key={index} value={index + 1}>
                  {t(points.cycle === 'month' ? 'points.monthName' : 'points.quarterName', {
                    period: index + 1,
                  })}
                </option>
              ))}
            </Select>
          </Field>
          {isOld ? (
            <Unanswered answer={{ kind: 'reading' }} />
          ) : (
            <PointsOfPeriod points={points} pane={pane} disabled={disabled} />
          )}
        </>
      )}
    </section>
  );
}

/** What is counted in a period, its table, and what can be done with it. */
function PointsOfPeriod({
  points,
  pane,
  disabled,
}: {
  readonly points: PointsPeriod;
  readonly pane: Pane;
  readonly disabled: boolean;
}) {
  const parts = usePartStyles();
  const { t } = useLanguage();
  return (
    <>
      <Caption1>{t('points.counted', { events: points.events, counted: points.counted })}</Caption1>
      <ProgrammeFindings findings={points.findings} onGoTo={(at) => void pane.goTo(at)} />
      <PointsTable points={points} />
      <div className={parts.row}>
        <Button
          appearance={points.period > points.through ? 'primary' : 'secondary'}
          disabledFocusable={disabled}
          onClick={() =>
            void pane.propose('points', ({ preparePointsPeriod }) =>
              preparePointsPeriod(points.period),
            )
          }
        >
          {t('points.settle')}
        </Button>
        <Button
          appearance={points.period <= points.through ? 'primary' : 'secondary'}
          disabledFocusable={disabled || points.period > points.through}
          onClick={() => {
            if (points.period > points.through) return;
            void pane.propose('pointsPosting', ({ preparePointsPosting }) =>
              preparePointsPosting(points.period),
            );
          }}
        >
          {t('points.posting')}
        </Button>
      </div>
      <Caption1>
        {points.period > points.through
          ? t('points.notSettled')
          : t('points.dates', { from: points.dates.from, to: points.dates.to })}
      </Caption1>
    </>
  );
}

function PointsTable({ points }: { readonly points: PointsPeriod }) {
  const styles = useStyles();
  const { locale, t } = useLanguage();
  const [all, setAll] = useState(false);
  const { members } = points;
  if (members.length === 0) return <Body1>{t('points.noMembers')}</Body1>;
  return (
    <>
      <table className={styles.table} aria-label={t('points.table')}>
        <thead>
          <tr>
            <th scope="col">{t('ranking.rank')}</th>
            <th scope="col">{t('ranking.name')}</th>
            <th scope="col">{t('ranking.total')}</th>
          </tr>
        </thead>
        <tbody>
          {(all ? members : members.slice(0, shownAtFirst)).map(({ name, score, rank }) => (
            <tr key={name}>
              <td>{rank.toLocaleString(locale)}</td>
              <th scope="row">{name}</th>
              <td>{score.toLocaleString(locale, { minimumFractionDigits: 2 })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!all && members.length > shownAtFirst && (
        <Button appearance="subtle" onClick={() => setAll(true)}>
          {t('ranking.more', { count: members.length })}
        </Button>
      )}
    </>
  );
}
