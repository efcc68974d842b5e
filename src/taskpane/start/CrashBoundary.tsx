import { Body1, Button, Subtitle1 } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { CopyDetails } from '../outcome/CopyDetails';
import { useLanguage } from '../language/Language';
import { problemOf, type Problem } from '../pane/problem';

interface Props {
  readonly children: ReactNode;
}

/** Shows a readable page where drawing the pane failed. React knows no way for this but a class. */
export class CrashBoundary extends Component<Props, { readonly problem: Problem | null }> {
  override state = { problem: null };

  static getDerivedStateFromError(error: unknown): { readonly problem: Problem } {
    return { problem: problemOf(error) };
  }

  override render(): ReactNode {
    const { problem } = this.state;
    return problem === null ? this.props.children : <CrashPage problem={problem} />;
  }
}

function CrashPage({ problem }: { readonly problem: Problem }) {
  const { t } = useLanguage();
  return (
    <main role="alert">
      <Subtitle1 as="h1" block>
        {t('start.broken.title')}
      </Subtitle1>
      <Body1 block>{t('start.broken.text')}</Body1>
      <Button onClick={() => window.location.reload()}>{t('start.retry')}</Button>
      <CopyDetails details={problem.details} />
    </main>
  );
}
