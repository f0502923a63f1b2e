import {expect} from '@open-wc/testing';
import {describeHost} from './describe-host.js';
import {guestsIn, titlesOf} from './guests.js';

describeHost({name: 'nothing special', page: 'plain.html', count: 6});
describeHost({name: '* {all: unset !important}', page: 'unset.html', count: 6});
describeHost({name: 'a root of 62.5 %', page: 'small-root.html', count: 6});
describeHost({
  name: 'inherited case, spacing, white space, line height 0',
  page: 'inherited.html',
  count: 6,
});
describeHost({
  name: 'quirks mode',
  page: 'quirks.html',
  count: 6,
  also: ({document}) => expect(document.compatMode).to.equal('BackCompat'),
});
describeHost({
  name: 'XHTML',
  page: 'xhtml.xhtml',
  count: 6,
  also: ({document}) => expect(document.contentType).to.equal('application/xhtml+xml'),
});
describeHost({
  name: 'another base',
  page: 'base.html',
  count: 2,
  also: ({document}) => expect(document.baseURI).to.match(/archiv\/2019\/$/),
});
describeHost({
  name: 'right to left',
  page: 'rtl.html',
  count: 2,
  also({document}) {
    for (const guest of guestsIn(document)) {
      const date = guest.shadowRoot!.querySelector('[part="date"]')!.getBoundingClientRect();
      const title = titlesOf(guest)[0]!.getBoundingClientRect();
      expect(date.left).to.be.at.least(title.right - 1);
    }
  },
});

describeHost({name: 'flex rows', page: 'flex.html', count: 4});
describeHost({name: 'auto columns of a grid', page: 'grid.html', count: 2});
describeHost({name: 'floats', page: 'float.html', count: 2});
describeHost({name: 'inline blocks', page: 'inline-block.html', count: 2});
describeHost({name: 'rows and columns of a framework', page: 'rows.html', count: 3});
