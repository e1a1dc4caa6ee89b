/** The schemes that every colour of the guide has a value for. */
export type ColourScheme = 'light' | 'dark';

/**
 * The value of a colour in `tokens.css`, for pictures and files that cannot ask the style sheet.
 *
 * @param css text of `tokens.css`
 * @param token name without the two hyphens, such as `ink`
 * @throws where the style sheet has no such colour, so that a build cannot go on without it
 */
export function tokenColour(css: string, token: string, scheme: ColourScheme): string {
  const [, light, dark] =
    new RegExp(`--${token}: light-dark\\((#[\\da-f]{6}), (#[\\da-f]{6})\\)`).exec(css) ?? [];
  const found = scheme === 'light' ? light : dark;
  if (found === undefined) throw new Error(`tokens.css has no colour named --${token}`);
  return found;
}
