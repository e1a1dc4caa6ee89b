import type { Account, VerdictReading } from '@micro-influencer/core';
import { html, type TemplateResult } from 'lit/html.js';
import type { Words } from '../locales/english.ts';
import { cardSvg } from './card-svg.ts';
import { shareCard } from './card.ts';
import type { Card } from './card-shapes.ts';
import { copyText } from './copy-text.ts';
import { completeWords } from '../complete-words.ts';
import { adoptStyles } from '../details/adopt-styles.ts';
import button from '../details/button.css?inline';
import type { Scale } from '../details/scale.ts';
import { fontOf, paintCard } from './paint-card.ts';
import { saveFile } from './save-file.ts';
import { englishShare, type ShareWords } from './locales/english.ts';
import styles from './share.css?inline';
import { shareLink } from './share-link.ts';
import { shareText } from './share-text.ts';

/** What a visitor may take along of a result. */
export interface Share {
  readonly render: (
    account: Account,
    reading: VerdictReading,
    words: Words,
    scales: readonly Scale[],
  ) => TemplateResult;
}

const fileName = 'micro-influencer';

/**
 * Makes the part of one calculator that copies its result and saves it as a card. Nothing is sent:
 * text goes to the clipboard and files to the visitor.
 *
 * @param update called when it has something else to say
 */
export function createShare(calculator: HTMLElement, update: () => void): Share {
  adoptStyles(calculator, button);
  adoptStyles(calculator, styles);
  let said: keyof ShareWords | undefined;

  const part = <Kind extends Element>(target: EventTarget | null, selector: string): Kind | null =>
    target instanceof Element
      ? (target.closest('.share')?.querySelector<Kind>(selector) ?? null)
      : null;

  async function copy(text: string, { target }: Event): Promise<void> {
    const field = part<HTMLTextAreaElement>(target, 'textarea[readonly]');
    if (!field) return;
    field.hidden = true;
    said = (await copyText(text, field)) ? 'copied' : 'notCopied';
    field.hidden = said === 'copied';
    update();
  }

  /** Shows the card as well: a frame that may not save files does not say so. */
  function save(
    cardOf: (measure: CanvasRenderingContext2D) => Card,
    { target }: Event,
    asSvg: boolean,
  ) {
    const canvas = part<HTMLCanvasElement>(target, 'canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return;
    const card = cardOf(context);
    paintCard(canvas, card);
    canvas.hidden = false;
    canvas.ariaLabel = card.label;
    if (asSvg) {
      saveFile(new Blob([cardSvg(card)], { type: 'image/svg+xml' }), `${fileName}.svg`);
    } else {
      canvas.toBlob((file) => file && saveFile(file, `${fileName}.png`));
    }
    said = 'saved';
    update();
  }

  return {
    render(account, reading, words, scales) {
      const share: ShareWords = completeWords(englishShare, words.details?.share);
      const link = shareLink(calculator, account);
      const { host, pathname } = new URL(link);
      const cardOf = (context: CanvasRenderingContext2D): Card =>
        shareCard(account, reading, words, {
          product: share.product,
          address: host + pathname,
          direction: getComputedStyle(calculator).direction === 'rtl' ? 'rtl' : 'ltr',
          scales,
          measure(text, size, isBold) {
            context.font = fontOf(size, isBold);
            return context.measureText(text).width;
          },
        });
      return html`<div class="share">
        <p class="buttons">
          <button
            type="button"
            @click=${(event: Event) => copy(shareText(account, reading, words, link), event)}
          >
            ${share.copyText}
          </button>
          <button type="button" @click=${(event: Event) => copy(link, event)}>
            ${share.copyLink}
          </button>
          <button type="button" @click=${(event: Event) => save(cardOf, event, false)}>
            ${share.savePng}
          </button>
          <button type="button" @click=${(event: Event) => save(cardOf, event, true)}>
            ${share.saveSvg}
          </button>
        </p>
        <p role="status">${said && share[said]}</p>
        <textarea hidden readonly rows="6" aria-label=${share.text}></textarea>
        <canvas hidden class="card" role="img"></canvas>
      </div>`;
    },
  };
}
