import { Button, Caption1, Subtitle2 } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useLanguage } from '../language/Language';
import type { Pane } from '../pane/createPane';
import { usePartStyles } from '../usePartStyles';

const YearForm = lazy(() => import('./YearForm').then((part) => ({ default: part.YearForm })));

/** Where a new year's workbook begins: asked for when it is wanted. */
export function YearStart({ pane, disabled }: { readonly pane: Pane; readonly disabled: boolean }) {
  const parts = usePartStyles();
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <section className={parts.part} aria-label={t('year.title')}>
      <Subtitle2 as="h2">{t('year.title')}</Subtitle2>
      {open ? (
        <Suspense fallback={<p>{t('sheet.looking')}</p>}>
          <YearForm pane={pane} disabled={disabled} onClose={() => setOpen(false)} />
        </Suspense>
      ) : (
        <>
          <div className={parts.row}>
            <Button onClick={() => setOpen(true)}>{t('year.start')}</Button>
          </div>
          <Caption1>{t('year.startWhy')}</Caption1>
        </>
      )}
    </section>
  );
}
