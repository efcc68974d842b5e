import {
  Body1,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { Preparation } from '../../app/Preparation';
import { findingMessage } from '../../i18n/findingMessage';
import { useLanguage } from '../language/Language';
import { OverwriteTable } from './OverwriteTable';
import { PlanSummary } from './PlanSummary';

/** More are counted, not listed. */
const listed = 100;

/** Shows what would be written, old and new, and any doubt, before anything is done. */
export function PreviewDialog({
  open,
  preparation,
  onConfirm,
  onCancel,
}: {
  readonly open: boolean;
  readonly preparation: Preparation;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}) {
  const { t } = useLanguage();
  const { overwrites, report } = preparation;
  const doubts = report?.findings.filter(({ code }) => code === 'form-unsure') ?? [];
  const replaces = overwrites.length > 0;
  return (
    <Dialog
      modalType="alert"
      open={open}
      onOpenChange={(_, change) => (change.open ? undefined : onCancel())}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t(titleOf(replaces, doubts.length > 0))}</DialogTitle>
          <DialogContent>
            {doubts.map((doubt) => (
              <Body1 key={doubt.code} as="p" block>
                {findingMessage(t, doubt)}
              </Body1>
            ))}
            <PlanSummary preparation={preparation} />
            {replaces && (
              <>
                <Body1 as="p" block>
                  {t('overwrite.text', { count: overwrites.length })}
                </Body1>
                <OverwriteTable overwrites={overwrites.slice(0, listed)} />
              </>
            )}
            {overwrites.length > listed && (
              <Body1 block>{t('overwrite.more', { count: overwrites.length - listed })}</Body1>
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onConfirm}>
              {t('overwrite.confirm')}
            </Button>
            <Button onClick={onCancel}>{t('action.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function titleOf(replaces: boolean, doubtful: boolean) {
  if (replaces) return 'overwrite.title';
  return doubtful ? 'overwrite.doubtTitle' : 'overwrite.plainTitle';
}
