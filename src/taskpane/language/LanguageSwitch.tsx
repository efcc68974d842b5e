import { Button } from '@fluentui/react-components';
import { locales } from '../../i18n/locale';
import { useLanguage } from './Language';

/** Goes on to the next language; it is named in that language, for whoever cannot read this one. */
export function LanguageSwitch() {
  const { locale, t, choose } = useLanguage();
  const next = locales[(locales.indexOf(locale) + 1) % locales.length] ?? locale;
  const name = t(`app.language.${next}`);
  return (
    <Button
      appearance="subtle"
      size="small"
      lang={next}
      aria-label={`${t('app.language')}: ${name}`}
      onClick={() => choose(next)}
    >
      {name}
    </Button>
  );
}
