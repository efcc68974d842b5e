import { escapeText } from '../xml/escape';

/** A title of its own text; `look` is attributes of its run. */
export function richTitle(text: string, look: string): string {
  const paragraphs = text
    .split('\n')
    .map(
      (line) =>
        `<a:p><a:pPr><a:defRPr${look}/></a:pPr><a:r><a:rPr lang="zh-CN"${look}/>` +
        `<a:t>${escapeText(line)}</a:t></a:r></a:p>`,
    );
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join('')}</c:rich></c:tx>` +
    `<c:overlay val="0"/></c:title>`
  );
}
