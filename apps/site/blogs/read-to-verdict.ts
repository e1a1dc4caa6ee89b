import type { Frame, Page } from 'playwright-core';

const typed = [
  ['Followers', '24,300'],
  ['Likes on a typical post', '640'],
  ['Comments on a typical post', '22'],
  ['Of these, about the main topic', '8'],
] as const;

/** Types an account into the calculator of a post, key by key, and waits for its verdict. */
export async function readToVerdict(post: Page | Frame): Promise<void> {
  for (const [label, text] of typed) {
    const field = post.getByLabel(label, { exact: true });
    await field.fill('');
    await field.pressSequentially(text);
  }
  await post
    .getByText('A micro-influencer: moderate in size, highly engaged, focused.')
    .first()
    .waitFor();
}

/** The one frame in a post. */
export async function frameIn(post: Page): Promise<Frame> {
  const frame = await (await post.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The post shows no frame');
  return frame;
}

/** How high the frame in a post is, and how high what it shows. */
export async function heightsOf(post: Page): Promise<{ frame: number; content: number }> {
  const frame = await frameIn(post);
  return {
    frame: await post.locator('iframe').evaluate((element) => element.clientHeight),
    content: await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)),
  };
}
