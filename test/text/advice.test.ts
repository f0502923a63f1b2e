import {expect} from '@open-wc/testing';
import type {ErrorCode} from '../../src/feed/types.js';
import {adviceFor} from '../../src/text/advice.js';

describe('adviceFor', () => {
  const cases: Readonly<Record<ErrorCode, readonly [status: number | undefined, advice: string]>> =
    {
      'not-found': [404, 'The server answered 404: nothing is at this address. Check "src".'],
      forbidden: [
        403,
        'The server answered 403: it keeps this address from visitors. Make the feed public.',
      ],
      network: [
        undefined,
        'No answer that this page may read. Either the server is out of reach, or it lacks the header "Access-Control-Allow-Origin: *", or the page\'s Content-Security-Policy does not list it in connect-src.',
      ],
      timeout: [undefined, 'The server took too long. Serve the feed as a static or cached file.'],
      'too-large': [200, 'The feed is larger than 5 MB. Put older items behind "next_url".'],
      'server-error': [503, 'The server answered 503: look into its log.'],
      'not-json': [200, 'What the parser said.'],
      'not-a-feed': [200, 'What the parser said.'],
    };
  for (const [code, [status, advice]] of Object.entries(cases)) {
    it(`says what to do about ${code}`, () => {
      const failure = {code: code as ErrorCode, status, message: 'What the parser said.'};
      expect(adviceFor(failure)).to.equal(advice);
    });
  }

  it('names the status that the server gave', () => {
    expect(adviceFor({code: 'not-found', status: 410, message: ''})).to.contain('answered 410:');
    expect(adviceFor({code: 'forbidden', status: 401, message: ''})).to.contain('answered 401:');
    expect(adviceFor({code: 'server-error', status: 500, message: ''})).to.contain('answered 500:');
  });
});
