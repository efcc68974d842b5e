import { makeStyles } from '@fluentui/react-components';

export const useChartClasses = makeStyles({
  chart: {
    position: 'absolute',
    margin: 0,
    boxSizing: 'border-box',
    border: '1px solid #d0d0d0',
    backgroundColor: '#ffffff',
    overflow: 'hidden',
    zIndex: 10,
  },
  canvas: { width: '100%', height: '100%' },
  notDrawn: { position: 'absolute', inset: 0, padding: '12px', color: '#555555', fontSize: '13px' },
});
