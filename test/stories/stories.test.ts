import {expect} from '@open-wc/testing';
import {listStories, Stage} from './storybook.js';
import {Usage} from './usage.js';

const ids = await listStories();
const suite = ids.length ? describe : describe.skip;

suite('stories', () => {
  const stage = new Stage();
  const snippets = new Map<string, string>();
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
      const {problems, snippet} = await stage.show(id);
      usage.look(stage.window.document);
      snippets.set(id, snippet);
      expect(problems.length, problems.slice(0, 5).join('\n')).to.equal(0);
    });
  }

  it('tell web teams nothing but what they paste', () => {
    for (const [id, snippet] of snippets) {
      if (id !== 'tokens--tokens') {
        expect(snippet, id).to.match(/^<script type="module" src="http[^"]+\/aushang\.js">/);
        expect(snippet, id).not.to.match(/<!--|host-page|src="(?!http)/);
      }
    }
  });

  for (const id of ids.filter((name) => /--(playground|town-page|own-event)$/.test(name))) {
    it(`${id} works in a page of another origin`, async () => {
      expect(await loadsElsewhere(snippets.get(id)!)).to.equal('aushang-load');
    });
  }

  it('show everything that is public', () => {
    expect(usage.missing).to.deep.equal([]);
  });
});

/** Pastes a snippet into a page of another origin, and tells the first event of its elements. */
async function loadsElsewhere(snippet: string): Promise<unknown> {
  const telling = `<script>
    for (const name of ['aushang-load', 'aushang-error'])
      addEventListener(name, () => parent.postMessage(name, '*'), {capture: true});
  </script>`;
  const body = `<!doctype html><html lang="de"><meta charset="utf-8"><body>${telling}${snippet}`;
  const host = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  const frame = document.createElement('iframe');
  frame.src = `http://${host}:${location.port}/answer?${String(new URLSearchParams({type: 'text/html', body}))}`;
  const told = new Promise((resolve) =>
    window.addEventListener('message', ({data, source}) => {
      if (source === frame.contentWindow) {
        resolve(data);
      }
    }),
  );
  document.body.append(frame);
  const name = await told;
  frame.remove();
  return name;
}
