/**
 * Lines for the style sheet of a page that keep the place of the calculator free until it is there,
 * in each of its forms. The heights are those of a calculator with everything filled in, in a column
 * of 624 px or wider, in a narrower one and in a telephone's; a frame is 640 px high to begin with.
 */
export const reservedSpace = `micro-influencer-calculator, [data-micro-influencer-calculator] {
  display: block; min-block-size: 37rem;
}
iframe[src*="/embed/calculator/"] { display: block; min-block-size: 40rem; }
@media (width < 40rem) {
  micro-influencer-calculator, [data-micro-influencer-calculator],
  iframe[src*="/embed/calculator/"] { min-block-size: 44rem; }
}
@media (width < 30rem) {
  micro-influencer-calculator, [data-micro-influencer-calculator],
  iframe[src*="/embed/calculator/"] { min-block-size: 67rem; }
}`;
