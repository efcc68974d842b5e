import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ItemExplanation, TeamExplanation } from '../../app/explainTeam';
import { formatScore } from '../formatScore';
import { useLanguage } from '../language/Language';
import type { Pane } from '../pane/createPane';
import { Steps } from './Steps';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '1.2em' },
  item: { marginBlockEnd: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

/** Why a team of the injected sheets has its total, grade and rank, and what would change it. */
export function TeamReasons({
  explanation,
  pane,
}: {
  readonly explanation: TeamExplanation;
  readonly pane: Pane;
}) {
  const styles = useStyles();
  const { locale, t } = useLanguage();
  const { team, total, result, outlook, items } = explanation;
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
