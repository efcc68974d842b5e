import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { CellExplanation } from '../../app/explainCell';
import { useLanguage } from '../language/Language';
import { Steps } from './Steps';

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** Why the selected cell shows what it shows: what it is, and every step that led to it. */
export function CellReasons({
  address,
  explanation,
  withOutlook,
}: {
  readonly address: string;
  readonly explanation: CellExplanation;
  /** Where the team's own reasons, which end in the outlook, do not follow. */
  readonly withOutlook: boolean;
}) {
  const styles = useStyles();
  const { locale, t } = useLanguage();
  const { team, what, of, name, nameEn, period, steps, outlook } = explanation;
  const part = of === null ? t(`cellWhy.${what}`) : locale === 'zh-CN' ? name : nameEn;
  return (
    <section className={styles.card} aria-label={t('cellWhy.label')}>
      <Caption1 block>{t('cellWhy.cell', { cell: address })}</Caption1>
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
