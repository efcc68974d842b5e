import { Button, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';

const useStyles = makeStyles({
  button: { padding: 0, minWidth: 0, justifyContent: 'flex-start', textAlign: 'left' },
});

/** What is not always wanted, folded away under its title. */
export function Fold({
  title,
  className,
  children,
}: {
  readonly title: string;
  /** Of what is unfolded. */
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        size="small"
        appearance="transparent"
        className={styles.button}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">{open ? '▾ ' : '▸ '}</span>
        {title}
      </Button>
      {open && (
        <div id={id} className={className}>
          {children}
        </div>
      )}
    </>
  );
}
