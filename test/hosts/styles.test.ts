import {expect} from '@open-wc/testing';
import {describeHost, describeImpossible} from './describe-host.js';
import {engine} from './frames.js';
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
  name: 'XHTML, with the classic script',
  page: 'xhtml.xhtml',
  count: 6,
  also: ({document}) => expect(document.contentType).to.equal('application/xhtml+xml'),
});
if (engine !== 'Firefox') {
  describeImpossible(
    'XHTML, with the module',
    'Chromium (crbug.com/717643) and WebKit run no module scripts in XML documents; the classic script works',
    {page: 'xhtml-module.xhtml', fallbacks: 2},
  );
} else {
  describeHost({name: 'XHTML, with the module', page: 'xhtml-module.xhtml', count: 6});
}
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
    const [list, compact] = guestsIn(document).map((guest) => ({
      date: guest.shadowRoot!.querySelector('[part="date"]')!.getBoundingClientRect(),
      title: titlesOf(guest)[0]!.querySelector('a')!.getBoundingClientRect(),
    }));
    expect(list!.date.left).to.be.at.least(list!.title.right);
    expect(compact!.date.right).to.be.at.most(compact!.title.left);
  },
});

describeHost({name: 'flex rows', page: 'flex.html', count: 4});
describeHost({name: 'auto columns of a grid', page: 'grid.html', count: 2});
describeHost({name: 'floats', page: 'float.html', count: 2});
describeHost({name: 'inline blocks', page: 'inline-block.html', count: 2});
describeHost({name: 'rows and columns of a framework', page: 'rows.html', count: 3});
