/** The guides say what the product does now. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { findingsGuide } from '../../src/i18n/findingsGuide';
import { translate } from '../../src/i18n/translate';
import { screens } from '../../src/taskpane/shell/screens';

const guides = [
  ['zh-CN', 'docs/使用指南.md'],
  ['en-US', 'docs/user-guide.md'],
] as const;

it('the page of findings is the one their help gives', () => {
  // npm run guide:findings
  expect(readFileSync('docs/findings.md', 'utf8')).toBe(findingsGuide());
});

describe.each(guides)('the guide in %s', (locale, file) => {
  const text = readFileSync(file, 'utf8');

  it('shows pictures that are there, and links to pages that are there', () => {
    const targets = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, to = '']) => to);
    expect(targets.filter((to) => to.endsWith('.png')).length).toBeGreaterThan(4);
    for (const to of targets) {
      if (/^https?:/.test(to)) continue;
      expect([to, existsSync(join('docs', to))]).toEqual([to, true]);
    }
  });

  it('shows every screen at 320, 400 and 600 px', () => {
    const end = locale === 'zh-CN' ? '' : '-en';
    for (const screen of screens) {
      for (const width of [320, 400, 600]) {
        const picture = `images/${screen}-${width}${end}.png`;
        expect(text).toContain(`src="${picture}"`);
        expect([picture, existsSync(join('docs', picture))]).toEqual([picture, true]);
      }
    }
  });

  it('has a chapter for every screen, under the name of its tab', () => {
    const t = translate(locale);
    for (const screen of screens)
      expect(text).toMatch(new RegExp(`^## .*${t(`screen.${screen}`)}`, 'm'));
  });

  it('calls buttons as the pane calls them', () => {
    const t = translate(locale);
    for (const key of [
      'next.complete',
      'action.template',
      'findings.ignoreConfirm',
      'writeBack.button',
      'writes.undo',
      'tour.take',
    ] as const) {
      expect(text).toContain(t(key));
    }
  });
});
