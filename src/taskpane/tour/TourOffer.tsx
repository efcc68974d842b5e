import { Body1, Button, Card, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useLanguage } from '../language/Language';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Offers the tour to somebody who is here for the first time. */
export function TourOffer({
  onTake,
  onSkip,
}: {
  readonly onTake: () => void;
  readonly onSkip: () => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <Card role="region" aria-label={t('tour.title')}>
      <Subtitle2 as="h2">{t('tour.offer')}</Subtitle2>
      <Body1>{t('tour.offerText')}</Body1>
      <div className={styles.row}>
        <Button onClick={onTake}>{t('tour.take')}</Button>
        <Button appearance="subtle" onClick={onSkip}>
          {t('tour.skip')}
        </Button>
      </div>
    </Card>
  );
}
