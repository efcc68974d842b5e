import { Body1, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { AssessmentReport } from '../../app/AssessmentReport';
import type { CellExplanation } from '../../app/explainCell';
import { errorMessage } from '../../i18n/errorMessage';
import { useLanguage } from '../language/Language';
import type { Pane } from '../pane/createPane';
import type { PaneState } from '../pane/PaneState';
import { problemOf, type Problem } from '../pane/problem';
import { restMs } from './restMs';
import { Steps } from './Steps';

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** Why one cell shows what it shows, or why that cannot be said. */
export type CellReason =
  | { readonly kind: 'known'; readonly cell: string; readonly explanation: CellExplanation }
  | { readonly kind: 'failed'; readonly problem: Problem };

/**
 * The reasons behind the selected cell of the injected sheets, a quarter or a year; null where it
 * shows no result, or a team was asked for by name. Looked up again when the sheet was.
 */
export function useCellReasons(
  { selection, explained }: PaneState,
  report: AssessmentReport | null,
  pane: Pane,
): CellReason | null {
  const [reasons, setReasons] = useState<CellReason | null>(null);
  const sheet = selection?.sheet ?? null;
  const address = selection?.address ?? null;
  useEffect(() => {
    let gone = false;
    const timer = setTimeout(() => {
      if (sheet === null || address === null || explained !== null) return setReasons(null);
      pane
        .ask(({ explainCell }) => explainCell(sheet, address))
        .then(
          (explanation) => {
            if (gone) return;
            const known = explanation !== null && explanation.steps.length > 0;
            setReasons(known ? { kind: 'known', cell: address, explanation } : null);
          },
          (error: unknown) =>
            gone ? undefined : setReasons({ kind: 'failed', problem: problemOf(error) }),
        );
    }, restMs);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [sheet, address, explained, report, pane]);
  return explained === null ? reasons : null;
}

/** Why the selected cell shows what it shows: what it is, and every step that led to it. */
export function CellReasons({
  reasons,
  withOutlook,
}: {
  readonly reasons: CellReason;
  /** Where the team's own reasons, which end in the outlook, do not follow. */
  readonly withOutlook: boolean;
}) {
  const styles = useStyles();
  const { locale, t } = useLanguage();
  if (reasons.kind === 'failed') return <Body1>{errorMessage(t, reasons.problem.error)}</Body1>;
  const { cell, explanation } = reasons;
  const { team, what, of, name, nameEn, period, steps, outlook } = explanation;
  const part = of === null ? t(`cellWhy.${what}`) : locale === 'zh-CN' ? name : nameEn;
  return (
    <section className={styles.card} aria-label={t('cellWhy.label')}>
      <Caption1 block>{t('cellWhy.cell', { cell })}</Caption1>
      <Subtitle2 as="h3" block>
        {t('cellWhy.title', { team, part, period: period ?? '' })}
      </Subtitle2>
      <Steps steps={steps} />
      {withOutlook && outlook.length > 0 && (
        <>
          <Subtitle2 as="h3" block>
            {t('why.outlook')}
          </Subtitle2>
          <Steps steps={outlook} />
        </>
      )}
    </section>
  );
}
