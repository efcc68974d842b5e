import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { MessageKey } from '../../i18n/zhCN';
import { useLanguage } from '../language/Language';

/** Puts a text, such as technical details, on the clipboard, or shows them where the clipboard is closed to us. */
export function CopyDetails({
  details,
  label = 'action.copyDetails',
}: {
  readonly details: string;
  /** What the button says. */
  readonly label?: MessageKey;
}) {
  const { t } = useLanguage();
  const [state, setState] = useState<'idle' | 'copied' | 'shown'>('idle');

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(details);
      setState('copied');
    } catch {
      // A pane inside another site's frame may not write to the clipboard.
      setState('shown');
    }
  }

  if (state === 'shown') return <pre aria-label={t('problem.details')}>{details}</pre>;
  return (
    <Button size="small" onClick={() => void copy()}>
      {t(state === 'copied' ? 'action.copied' : label)}
    </Button>
  );
}
