import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useLanguage } from '../language/Language';

/** Says why nothing moves while a cell is being edited, and that it will go on by itself. */
export function CellEditNotice() {
  const { t } = useLanguage();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t('waiting.cellEdit.title')}</MessageBarTitle>
        {t('waiting.cellEdit.text')}
      </MessageBarBody>
    </MessageBar>
  );
}
