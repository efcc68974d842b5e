import {
  Body1,
  Link,
  makeStyles,
  Radio,
  RadioGroup,
  Field,
  Subtitle2,
  Switch,
  tokens,
  Button,
} from '@fluentui/react-components';
import { useState } from 'react';
import { browserStorage, locales } from '../../i18n/locale';
import { useLanguage } from '../language/Language';
import { prefers, remember } from '../preference';
import type { ScreenProps } from '../shell/ScreenProps';
import { shortcuts } from '../shortcuts';
import { StandardSummary } from './StandardSummary';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  languages: { flexWrap: 'wrap' },
  keys: {
    display: 'grid',
    gridTemplateColumns: 'minmax(4em, max-content) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
    '& dt': { overflowWrap: 'anywhere' },
  },
});

/** Language, how careful to be, the standard, keys and help. */
export function SettingsScreen({ state, pane, onTour }: ScreenProps) {
  const styles = useStyles();
  const { locale, t, choose } = useLanguage();
  const [alwaysAsks, setAlwaysAsks] = useState(() => prefers(browserStorage(), 'always-ask'));
  return (
    <>
      <section className={styles.part}>
        <Subtitle2 as="h2">{t('settings.standard')}</Subtitle2>
        <StandardSummary state={state} pane={pane} />
      </section>
      <section className={styles.part}>
        <Subtitle2 as="h2">{t('settings.pane')}</Subtitle2>
        <Field label={t('app.language')}>
          <RadioGroup
            layout="horizontal"
            className={styles.languages}
            value={locale}
            onChange={(_, { value }) => {
              const chosen = locales.find((one) => one === value);
              if (chosen !== undefined) choose(chosen);
            }}
          >
            {locales.map((one) => (
              <Radio
                key={one}
                value={one}
                label={{ children: t(`app.language.${one}`), lang: one }}
              />
            ))}
          </RadioGroup>
        </Field>
        <Switch
          label={t('settings.alwaysAsk')}
          checked={alwaysAsks}
          onChange={(_, { checked }) => {
            remember(browserStorage(), 'always-ask', checked);
            setAlwaysAsks(checked);
          }}
        />
      </section>
      <section className={styles.part}>
        <Subtitle2 as="h2">{t('settings.keys')}</Subtitle2>
        <Body1>{t('settings.keysWhere')}</Body1>
        <dl className={styles.keys}>
          {shortcuts.map(({ command, keys }) => (
            <div key={command} style={{ display: 'contents' }}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{t(`shortcut.${command}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className={styles.part}>
        <Subtitle2 as="h2">{t('settings.help')}</Subtitle2>
        <Button onClick={onTour}>{t('tour.again')}</Button>
        <Link href={`help.html#${locale}`} target="_blank" rel="noopener">
          {t('settings.guide')}
        </Link>
        <Body1>{t('settings.privacy')}</Body1>
      </section>
    </>
  );
}
