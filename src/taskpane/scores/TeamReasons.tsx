import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { AssessmentReport } from '../../app/AssessmentReport';
import type { ItemExplanation, TeamExplanation } from '../../app/explainTeam';
import { errorMessage } from '../../i18n/errorMessage';
import { formatScore } from '../formatScore';
import { useLanguage } from '../language/Language';
import type { Pane } from '../pane/createPane';
import { problemOf, type Problem } from '../pane/problem';
import { restMs } from './restMs';
import { Steps } from './Steps';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '1.2em' },
  item: { marginBlockEnd: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

type Reasons =
  | { readonly kind: 'reading' }
  | { readonly kind: 'known'; readonly explanation: TeamExplanation }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Why a team of the injected sheets has its total, grade and rank, and what would change it. */
export function TeamReasons({
  index,
  report,
  pane,
}: {
  readonly index: number;
  /** Whenever it is another, the reasons are looked up again. */
  readonly report: AssessmentReport;
  readonly pane: Pane;
}) {
  const styles = useStyles();
  const { locale, t } = useLanguage();
  const [reasons, setReasons] = useState<Reasons>({ kind: 'reading' });
  useEffect(() => {
    let gone = false;
    const timer = setTimeout(() => {
      pane.reasonsOf(index).then(
        (explanation) => (gone ? undefined : setReasons({ kind: 'known', explanation })),
        (error: unknown) =>
          gone ? undefined : setReasons({ kind: 'failed', problem: problemOf(error) }),
      );
    }, restMs);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [index, report, pane]);

  if (reasons.kind === 'reading') return <Body1>{t('scores.reading')}</Body1>;
  if (reasons.kind === 'failed') return <Body1>{errorMessage(t, reasons.problem.error)}</Body1>;
  const { team, total, result, outlook, items } = reasons.explanation;
  const points = total === null ? t('ranking.noTotal') : formatScore(total, 'template', locale);
  return (
    <>
      <Subtitle2 as="h3" block>
        {t('why.title', { team, total: points })}
      </Subtitle2>
      <Steps steps={result} />
      <Subtitle2 as="h3" block>
        {t('why.items')}
      </Subtitle2>
      {items.length === 0 && <Body1>{t('why.noItems')}</Body1>}
      <ul className={styles.list}>
        {items.map((item) => (
          <Item key={item.id} item={item} />
        ))}
      </ul>
      <Subtitle2 as="h3" block>
        {t('why.outlook')}
      </Subtitle2>
      <Steps steps={outlook} />
      <Button
        onClick={() =>
          void pane.propose('teamSheet', ({ prepareExplanations }) =>
            prepareExplanations({ team, say: ({ key, params }) => t(`explain.${key}`, params) }),
          )
        }
      >
        {t('scores.teamSheet')}
      </Button>
    </>
  );
}

function Item({ item }: { readonly item: ItemExplanation }) {
  const styles = useStyles();
  const { locale, t } = useLanguage();
  const { id, name, nameEn, score, maximum, steps } = item;
  const shown = locale === 'zh-CN' ? name : nameEn;
  return (
    <li className={styles.item}>
      <Body1 block>{t('why.item', { id, name: shown, score, maximum })}</Body1>
      {steps.map(({ key, params }, index) => (
        <Caption1 key={index} block>
          {t(`explain.${key}`, params)}
        </Caption1>
      ))}
    </li>
  );
}
