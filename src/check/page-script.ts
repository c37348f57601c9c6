/** The script of a page's language by CLDR's likely subtags: zh-CN → Hans, ja → Jpan, de → Latn. */
export function scriptOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script;
  } catch {
    return undefined;
  }
}

/** The language without script and region: zh-TW → zh. */
export function baseLanguage(language: string): string {
  return language.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
}
