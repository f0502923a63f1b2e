import {expect} from '@open-wc/testing';
import {listStories, Stage} from './storybook.js';

const ids = await listStories();
const suite = ids.length ? describe : describe.skip;

suite('stories', () => {
  const stage = new Stage();

  before(async function () {
    this.timeout(60_000);
    await stage.open(ids.at(-1)!);
  });
  after(() => stage.close());

  for (const id of ids) {
    it(id, async () => {
      const {problems} = await stage.show(id);
      expect(problems.length, problems.slice(0, 5).join('\n')).to.equal(0);
    });
  }
});
