/** Colours for an Office in its dark theme. */
export { webDarkTheme as darkTheme } from '@fluentui/react-components';
