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
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';
import type { Overwrite, Preparation } from '../../app/Preparation';
import { findingMessage } from '../../i18n/findingMessage';
import { useLanguage } from '../language/Language';

const useStyles = makeStyles({ cell: { overflowWrap: 'anywhere' } });

/** More are counted, not listed. */
const listed = 100;

/** Shows what would be replaced, old and new, and any doubt, before anything is written. */
export function OverwritesDialog({
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
          <DialogTitle>{t(replaces ? 'overwrite.title' : 'overwrite.doubtTitle')}</DialogTitle>
          <DialogContent>
            {doubts.map((doubt) => (
              <Body1 key={doubt.code} as="p" block>
                {findingMessage(t, doubt)}
              </Body1>
            ))}
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

function OverwriteTable({ overwrites }: { readonly overwrites: readonly Overwrite[] }) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <Table size="small" aria-label={t('overwrite.title')}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell>{t('overwrite.cell')}</TableHeaderCell>
          <TableHeaderCell>{t('overwrite.before')}</TableHeaderCell>
          <TableHeaderCell>{t('overwrite.after')}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {overwrites.map(({ at, before, after }) => (
          <TableRow key={`${at.sheet}!${at.address}`}>
            <TableCell className={styles.cell}>
              {at.address}
              <Caption1 block>{at.sheet}</Caption1>
            </TableCell>
            <TableCell className={styles.cell}>{before}</TableCell>
            <TableCell className={styles.cell}>{after}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
