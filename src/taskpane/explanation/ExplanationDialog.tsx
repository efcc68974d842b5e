import {
  Body1,
  Button,
  Caption1,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import type { ItemExplanation, TeamExplanation } from '../../app/explainTeam';
import type { Explanation } from '../../assessment/Assessment';
import { formatScore } from '../formatScore';
import { useLanguage } from '../language/Language';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: '1.2em' },
  item: { marginBlockEnd: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

/** Why a team has its total, grade and rank, and what would change it. */
export function ExplanationDialog({
  open,
  explanation,
  onClose,
}: {
  readonly open: boolean;
  readonly explanation: TeamExplanation;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const { locale, t } = useLanguage();
  const { team, total, result, outlook, items } = explanation;
  const points = total === null ? t('ranking.noTotal') : formatScore(total, 'template', locale);
  return (
    <Dialog open={open} onOpenChange={(_, change) => (change.open ? undefined : onClose())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('why.title', { team, total: points })}</DialogTitle>
          <DialogContent className={styles.content}>
            <Steps steps={result} />
            <Subtitle2 as="h3">{t('why.items')}</Subtitle2>
            {items.length === 0 && <Body1>{t('why.noItems')}</Body1>}
            <ul className={styles.list}>
              {items.map((item) => (
                <Item key={item.id} item={item} />
              ))}
            </ul>
            <Subtitle2 as="h3">{t('why.outlook')}</Subtitle2>
            <Steps steps={outlook} />
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {t('action.close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Steps({ steps }: { readonly steps: Explanation }) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <ul className={styles.list}>
      {steps.map(({ key, params }, index) => (
        // The order of steps is fixed, and two may read the same.
        <li key={index} className={styles.item}>
          <Body1>{t(`explain.${key}`, params)}</Body1>
        </li>
      ))}
    </ul>
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
