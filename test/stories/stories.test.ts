import {expect} from '@open-wc/testing';
import {listStories, Stage} from './storybook.js';
import {Usage} from './usage.js';

const ids = await listStories();
const suite = ids.length ? describe : describe.skip;

suite('stories', () => {
  const stage = new Stage();
  let usage: Usage;

  before(async function () {
    this.timeout(60_000);
    usage = await Usage.ofManifest();
    await stage.open(ids.at(-1)!);
    usage.listen(stage.window);
  });
  after(() => stage.close());

  for (const id of ids) {
    it(id, async () => {
      const {problems} = await stage.show(id);
      usage.look(stage.window.document);
      expect(problems.length, problems.slice(0, 5).join('\n')).to.equal(0);
    });
  }

  it('show everything that is public', () => {
    expect(usage.missing).to.deep.equal([]);
  });
});
