import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import './frame-height.ts';
import type { HeightMessage } from './height-message.ts';

const type = 'micro-influencer-calculator:height';

/** Whatever a page may be sent, some of it close to what is meant. */
const anyMessage = fc.oneof(
  fc.anything(),
  fc.record({ type: fc.constant(type), height: fc.anything() }),
  fc.record({ type: fc.anything(), height: fc.integer() }),
  fc.record({ type: fc.constant(type), height: fc.oneof(fc.double(), fc.integer()) }),
  fc.record({ message: fc.constantFrom('ready', 'height', 'link'), secret: fc.anything() }),
);

const faults: unknown[] = [];
const noteFault = ({ message }: ErrorEvent) => faults.push(message);

beforeEach(() => {
  faults.length = 0;
  addEventListener('error', noteFault);
});
afterEach(() => {
  removeEventListener('error', noteFault);
  document.body.innerHTML = '';
});

/** Adds a frame and waits until its page is there. */
async function addFrame(
  attributes: Readonly<Record<string, string>>,
): Promise<{ frame: HTMLIFrameElement; inside: Window & typeof globalThis }> {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const { contentWindow } = frame;
  if (!contentWindow) throw new Error('The frame has no window');
  return { frame, inside: contentWindow as Window & typeof globalThis };
}

describe('the script of the page around the frame', () => {
  const hear = (data: unknown, source: Window | null) =>
    dispatchEvent(new MessageEvent('message', { data, source }));

  test('lets no message but a height through, and no height past the bounds', async () => {
    const { frame, inside } = await addFrame({
      src: '/favicon.ico?/embed/calculator/',
      height: '300',
    });
    fc.assert(
      fc.property(anyMessage, (data) => {
        frame.height = '300';
        hear(data, inside);
        const isHeight =
          typeof data === 'object' &&
          data !== null &&
          'type' in data &&
          data.type === type &&
          'height' in data &&
          Number.isFinite(data.height);
        if (!isHeight) expect(frame.height).toBe('300');
        expect(frame.height).toMatch(/^\d+$/);
        expect(Number(frame.height)).toBeGreaterThanOrEqual(200);
        expect(Number(frame.height)).toBeLessThanOrEqual(4_000);
        expect(faults).toEqual([]);
      }),
    );
    hear({ type, height: 777 }, inside);
    expect(frame.height).toBe('777');
  });

  test('heeds no window but that of the frame', async () => {
    const { frame } = await addFrame({ src: '/favicon.ico?/embed/calculator/', height: '300' });
    const { inside: stranger } = await addFrame({ srcdoc: 'A stranger' });
    fc.assert(
      fc.property(
        fc.oneof(anyMessage, fc.record({ type: fc.constant(type), height: fc.nat() })),
        fc.constantFrom<Window | null>(stranger, window, parent, null),
        (data, source) => {
          hear(data, source);
          expect(frame.height).toBe('300');
        },
      ),
    );
  });
});

describe('the page in the frame', () => {
  /** A frame that reports the height of its content, and what it has said since. */
  async function reportingFrame() {
    const { inside } = await addFrame({
      // Under a secret, as WordPress adds one.
      src: `${new URL('reporting-page.test.html', import.meta.url).href}#?secret=abcDEF1234`,
    });
    const said: unknown[] = [];
    const note = ({ data, source }: MessageEvent) => source === inside && said.push(data);
    addEventListener('message', note);
    return { inside, said };
  }

  test('answers its own page alone, and only to the word with the secret', async () => {
    const { inside, said } = await reportingFrame();
    await expect.poll(() => said.length).toBeGreaterThan(0);
    const { inside: stranger } = await addFrame({ srcdoc: 'A stranger' });
    const ready = { message: 'ready', secret: 'abcDEF1234' };
    inside.addEventListener('error', noteFault);
    const hear = (data: unknown, source: Window | null) =>
      inside.dispatchEvent(new inside.MessageEvent('message', { data, source }));
    const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

    await settled();
    said.length = 0;
    fc.assert(fc.property(anyMessage, (data) => void hear(data, window)));
    fc.assert(
      fc.property(fc.constantFrom(stranger, inside, null), (source) => void hear(ready, source)),
    );
    await settled();
    expect(said).toEqual([]);
    hear(ready, window);
    await expect
      .poll(() => said)
      .toEqual([
        { type, height: 123 } satisfies HeightMessage,
        { message: 'height', value: 123, secret: 'abcDEF1234' },
      ]);
    expect(faults).toEqual([]);
  });
});
