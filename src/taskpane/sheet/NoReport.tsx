import { Body1, Button } from '@fluentui/react-components';
import { useLanguage } from '../language/Language';
import type { Pane } from '../pane/createPane';
import type { PaneState } from '../pane/PaneState';

/** Says, on a screen that needs a score sheet, that there is none, and where to go. */
export function NoReport({ state, pane }: { readonly state: PaneState; readonly pane: Pane }) {
  const { t } = useLanguage();
  if (state.sheet.kind === 'looking') return <Body1>{t('sheet.looking')}</Body1>;
  return (
    <>
      <Body1>{t(state.sheet.kind === 'failed' ? 'sheet.failed' : 'sheet.none')}</Body1>
      <Button onClick={() => pane.show('home')}>{t('screens.toHome')}</Button>
    </>
  );
}
