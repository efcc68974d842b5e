import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type RefObject } from 'react';
import { connectPane } from '../../officejs/browserBridge';
import type { Host } from '../../officejs/host';
import { useWords } from '../WordsContext';

const useClasses = makeStyles({
  room: {
    display: 'flex',
    flexShrink: 0,
    width: '360px',
    borderLeft: '1px solid #d6d6d6',
    backgroundColor: '#ffffff',
  },
  frame: { flexGrow: 1, width: '100%', border: 'none' },
});

export interface PaneFrameProps {
  readonly host: Host;
  /** What a ribbon button asks the pane to begin with; null for just opening it. */
  readonly action: string | null;
  /** Holds the pane's frame as long as it stands. */
  readonly frameRef: RefObject<HTMLIFrameElement | null>;
}

/** The add-in's real task pane, talking to the workbook's host as it would to Excel. */
export function PaneFrame({ host, action, frameRef }: PaneFrameProps) {
  const words = useWords();
  const classes = useClasses();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Made by hand: Office.js reads the frame's name as it starts, and a browser takes the name
    // only as it puts the frame in.
    const frame = document.createElement('iframe');
    const { frameName, hostInfoQuery, disconnect } = connectPane(frame, host);
    const asked = action === null ? '' : `action=${encodeURIComponent(action)}&`;
    frame.name = frameName;
    frame.title = words.pane;
    frame.dataset['pane'] = '';
    frame.className = classes.frame;
    frame.src = `/pane/taskpane.html?${asked}${hostInfoQuery}`;
    ref.current?.append(frame);
    frameRef.current = frame;
    return () => {
      frameRef.current = null;
      disconnect();
      frame.remove();
    };
  }, [host, action, words, classes.frame, frameRef]);
  return <div ref={ref} className={classes.room} />;
}
