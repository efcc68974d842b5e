import { createContext, useContext } from 'react';
import { wordsOf, type Words } from './words';

/** The words of the page's language. */
export const WordsContext = createContext<Words>(wordsOf('zh-CN'));

/** The words of the page's language. */
export function useWords(): Words {
  return useContext(WordsContext);
}
