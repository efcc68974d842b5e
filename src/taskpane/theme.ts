import { type Theme, webLightTheme } from '@fluentui/react-components';

/** The pane's colours; the dark ones are fetched only where Office is dark. */
export async function themeFor(dark: boolean): Promise<Theme> {
  return dark ? (await import('./darkTheme')).darkTheme : webLightTheme;
}
