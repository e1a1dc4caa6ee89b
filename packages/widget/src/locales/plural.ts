/** Forms of a noun by plural category; what a language does not tell apart is left out. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/**
 * Picks the form of a noun that goes with a number in a language.
 *
 * @param locale BCP 47 tag
 */
export function plural(locale: string, forms: PluralForms): (number: number) => string {
  const rules = new Intl.PluralRules(locale);
  return (number) => forms[rules.select(number)] ?? forms.other;
}
