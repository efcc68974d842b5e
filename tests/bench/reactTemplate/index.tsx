/*
 * A task pane of the same make as Microsoft's React template (`yo office`, "Excel, React"): a
 * header, a list of three points with icons, a field with a button that writes to the workbook,
 * in Fluent v9, all in one bundle. Written anew, for bundleSize.ts to measure; it is never shipped.
 */
import {
  Button,
  Field,
  FluentProvider,
  makeStyles,
  Textarea,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const useStyles = makeStyles({
  pane: { minHeight: '100vh' },
  header: {
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  points: { display: 'flex', flexDirection: 'column', alignItems: 'center' },
  point: { display: 'flex', columnGap: '8px', padding: '4px' },
  form: { display: 'flex', flexDirection: 'column', alignItems: 'center', margin: '20px' },
});

const points = [
  { icon: <Ribbon24Regular />, text: 'Do more with Excel' },
  { icon: <LockOpen24Regular />, text: 'Find what is hidden in a sheet' },
  { icon: <DesignIdeas24Regular />, text: 'Make something to show' },
];

async function write(text: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.values = [[text]];
    range.format.autofitColumns();
    await context.sync();
  });
}

function Pane() {
  const styles = useStyles();
  const [text, setText] = useState('Some text.');
  return (
    <div className={styles.pane}>
      <section className={styles.header}>
        <h1>Welcome</h1>
      </section>
      <ul className={styles.points}>
        {points.map((point) => (
          <li key={point.text} className={styles.point}>
            {point.icon}
            {point.text}
          </li>
        ))}
      </ul>
      <div className={styles.form}>
        <Field label="A text for the selected cell" size="large">
          <Textarea value={text} onChange={(_, { value }) => setText(value)} />
        </Field>
        <Button appearance="primary" size="large" onClick={() => void write(text)}>
          Write it
        </Button>
      </div>
    </div>
  );
}

const container = document.getElementById('root');
void Office.onReady(() => {
  if (container === null) return;
  createRoot(container).render(
    <FluentProvider theme={webLightTheme}>
      <Pane />
    </FluentProvider>,
  );
});
