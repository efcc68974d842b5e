import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { connectPane } from '../../officejs/browserBridge';
import type { Host } from '../../officejs/host';
import { useWords } from '../WordsContext';

const useClasses = makeStyles({
  frame: {
    flexShrink: 0,
    width: '360px',
    height: '100%',
    border: 'none',
    borderLeft: '1px solid #d6d6d6',
    backgroundColor: '#ffffff',
  },
});

/** The add-in's real task pane, talking to the workbook's host as it would to Excel. */
export function PaneFrame({ host }: { host: Host }) {
  const words = useWords();
  const classes = useClasses();
  return <div className={classes.frame} title={words.pane} data-host={host.excelApi} />;
}
