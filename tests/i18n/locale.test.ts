import { localeFor, rememberedLocale, rememberLocale } from '../../src/i18n/locale';

/** A storage of one page, as far as these functions use it. */
function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    length: 0,
    clear: () => kept.clear(),
    key: () => null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const forbidden: Storage = {
  ...storage(),
  getItem: () => {
    throw new Error('SecurityError');
  },
  setItem: () => {
    throw new Error('SecurityError');
  },
};

describe('the language', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['ZH', 'zh-CN'],
    ['en-GB', 'en-US'],
    ['de-DE', 'en-US'],
    ['', 'en-US'],
  ])('for Office in "%s" is %s', (displayLanguage, locale) => {
    expect(localeFor(displayLanguage)).toBe(locale);
  });

  it('is remembered', () => {
    const kept = storage();
    expect(rememberedLocale(kept)).toBeNull();
    rememberLocale(kept, 'en-US');
    expect(rememberedLocale(kept)).toBe('en-US');
  });

  it('is not asked for where storage is forbidden', () => {
    expect(() => rememberLocale(forbidden, 'en-US')).not.toThrow();
    expect(rememberedLocale(forbidden)).toBeNull();
    expect(rememberedLocale(null)).toBeNull();
  });

  it('ignores what is no language of ours', () => {
    const kept = storage();
    kept.setItem('team-scorecard.locale', 'fr-FR');
    expect(rememberedLocale(kept)).toBeNull();
  });
});
