// The tests in a real WordPress, in the order of a plugin's life. Started by run.js.
import {after, before, describe, it} from 'node:test';
import assert from 'node:assert/strict';
import {testSettings} from './settings.js';
import {testShowing} from './showing.js';
import {testHostile} from './hostile.js';
import {testFeed} from './feed.js';
import {testReaders} from './readers.js';
import {testEditor} from './editor.js';
import {testTexts} from './texts.js';
import {createWorld} from './world.js';

describe('WordPress', () => {
  /** @type {import('./world.js').World} */
  let world;
  before(async () => {
    world = await createWorld();
  });
  after(() => world.close());
  const getWorld = () => world;

  it('takes the plugin', () => {
    const [error, isActive] = world.call(
      'verwaltung',
      ['activate_plugin', 'aushang/aushang.php'],
      ['is_plugin_active', 'aushang/aushang.php'],
    );
    assert.equal(error, null);
    assert.equal(isActive, true);
  });

  testTexts();
  testSettings(getWorld);
  testShowing(getWorld);
  testHostile(getWorld);
  testEditor(getWorld);
  testFeed(getWorld);
  testReaders(getWorld);

  it('has logged no mistake of PHP', () => {
    assert.deepEqual(world.phpComplaints(), []);
  });

  it('keeps nothing of the plugin when it is deleted', async () => {
    const [before] = world.call('', ['aushang_test_options']);
    assert.ok(before.includes('aushang') && before.length > 2, String(before));
    const [, isDeleted] = world.call(
      'verwaltung',
      ['deactivate_plugins', 'aushang/aushang.php'],
      ['delete_plugins', ['aushang/aushang.php']],
    );
    assert.equal(isDeleted, true);
    const [left] = world.call('', ['aushang_test_options']);
    assert.deepEqual(left, []);
    const response = await fetch(`${world.site.url}/feed/aushang/`);
    assert.equal(response.status, 404);
    assert.deepEqual(world.phpComplaints(), []);
  });
});
