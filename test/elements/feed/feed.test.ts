import {expect, fixture} from '@open-wc/testing';
import '../../../src/define.js';
import type {FeedProvider} from '../../../src/elements/feed/feed.js';
import {arrived, feedOf, someItems, usePage} from '../../support/page.js';

const page = usePage();

async function provide(attributes: string, children: string): Promise<FeedProvider> {
  const element = await fixture<FeedProvider>(
    `<aushang-feed ${attributes}>${children}</aushang-feed>`,
  );
  await arrived();
  return element;
}

const LIST = '<aushang-news-list></aushang-news-list>';

describe('aushang-feed', () => {
  beforeEach(() => page.serve('/feed.json', feedOf(someItems(2))));

  it('shows its children and has no box of its own', async () => {
    const element = await provide('src="/feed.json"', '<p>Text</p>');
    expect(getComputedStyle(element).display).to.equal('contents');
    expect(element.querySelector('p')!.checkVisibility()).to.be.true;
    await expect(element).to.be.accessible();
  });

  it('can be hidden', async () => {
    const element = await provide('src="/feed.json" hidden', '<p>Text</p>');
    expect(element.querySelector('p')!.checkVisibility()).to.be.false;
  });

  it('asks for nothing while nobody shows the feed', async () => {
    await provide('src="/feed.json" refresh-interval="30"', '<p>Text</p>');
    await page.clock.advance(120_000);
    expect(page.requests).to.be.empty;
  });

  it('asks once for all inside', async () => {
    await provide('src="/feed.json"', LIST + LIST + LIST);
    expect(page.requests).to.have.length(1);
  });

  it('asks again at its interval, for as long as somebody shows the feed', async () => {
    const element = await provide('src="/feed.json" refresh-interval="60"', LIST);
    await page.clock.advance(60_000);
    await arrived();
    expect(page.requests).to.have.length(2);
    element.firstElementChild!.remove();
    await page.clock.advance(600_000);
    expect(page.requests).to.have.length(2);
  });

  it('does not ask while the page is hidden, but when it is shown again', async () => {
    await provide('src="/feed.json" refresh-interval="60"', LIST);
    page.hide();
    await page.clock.advance(60_000);
    expect(page.requests).to.have.length(1);
    page.show();
    await page.clock.advance(0);
    expect(page.requests).to.have.length(2);
  });

  it('takes another interval at once', async () => {
    const element = await provide('src="/feed.json"', LIST);
    element.refreshInterval = 40;
    await element.updateComplete;
    expect(page.clock.waits()).to.include(40_000);
  });

  it('tells of a feed and of an error once, though the terms change', async () => {
    const element = await provide('src="/feed.json"', LIST);
    const heard: string[] = [];
    element.addEventListener('aushang-load', () => heard.push('load'));
    element.addEventListener('aushang-error', () => heard.push('error'));
    element.refreshInterval = 40;
    await arrived();
    expect(heard).to.be.empty;
    await page.clock.advance(40_000);
    await arrived();
    expect(heard).to.deep.equal(['load']);
    element.src = '/fehlt.json';
    await arrived();
    element.refreshInterval = 50;
    await arrived();
    expect(heard).to.deep.equal(['load', 'error']);
    element.src = '/feed.json';
    await arrived();
    expect(heard).to.deep.equal(['load', 'error', 'load']);
  });

  for (const value of ['10', 'oft', '-5', '31.5']) {
    it(`does not refresh with refresh-interval="${value}", and says so`, async () => {
      await provide(`src="/feed.json" refresh-interval="${value}"`, LIST);
      expect(page.clock.waits()).to.be.empty;
      expect(page.warnings).to.have.length(1);
      expect(page.warnings[0]).to.match(/^refresh-interval=.* should be a whole number from 30\.$/);
    });
  }

  it('fires events of its own that do not bubble', async () => {
    const element = document.createElement('aushang-feed');
    const heard: string[] = [];
    element.addEventListener('aushang-load', ({feed}) => heard.push(`load ${feed.items.length}`));
    element.addEventListener('aushang-error', ({code}) => heard.push(`error ${code}`));
    element.innerHTML = LIST;
    element.src = '/feed.json';
    document.body.append(element);
    await arrived();
    element.src = '/fehlt.json';
    await arrived();
    expect(heard).to.deep.equal(['load 2', 'error not-found']);
  });

  it('leaves nothing behind when it goes', async () => {
    const element = await provide('src="/feed.json" refresh-interval="60"', LIST);
    element.remove();
    await page.clock.advance(1000);
    expect(page.clock.waits()).to.be.empty;
  });

  it('does not mind a src that is no URL', async () => {
    const element = await provide(
      'src="https://"',
      `<aushang-news-list><p>Ersatz</p></aushang-news-list>`,
    );
    expect(element.querySelector('p')!.checkVisibility()).to.be.true;
  });
});
