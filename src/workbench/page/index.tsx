import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { WorkbenchPage } from './WorkbenchPage';
import { localeOf, wordsOf } from './words';
import { WordsContext } from './WordsContext';

const { search } = window.location;
const locale = localeOf(search);
const words = wordsOf(locale);
/** "?excel-api=1.7" pretends to be an Excel that has no more. */
const excelApi = new URLSearchParams(search).get('excel-api');
const options = { locale, excelApi };

document.documentElement.lang = locale;
document.title = words.title;

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <WordsContext.Provider value={words}>
        <WorkbenchPage options={options} />
      </WordsContext.Provider>
    </FluentProvider>,
  );
}
