// Prints which host pages pass in which engine.

/** @typedef {import('@web/test-runner').TestSuiteResult} Suite */
/** @typedef {import('@web/test-runner').TestResult} Test */

const MARK = 'host: ';
const IMPOSSIBLE = 'impossible: ';

/**
 * One table of all suites called `host: …`, with a line for each host and a column for each engine.
 * A host passes where all its tests do. A skipped test called `impossible: …` says why it cannot.
 * @returns {import('@web/test-runner').Reporter}
 */
export function hostsReporter() {
  return {
    onTestRunFinished({sessions}) {
      /** @type {Map<string, Map<string, Test[]>>} */
      const hosts = new Map();
      for (const {browser, testResults} of sessions) {
        for (const suite of testResults?.suites ?? []) {
          if (!suite.name.startsWith(MARK)) continue;
          const name = suite.name.slice(MARK.length);
          const engines = hosts.get(name) ?? new Map();
          // It is called after the program that it is driven in.
          const engine = browser.name.replace('MiniBrowser', 'WebKitGTK');
          hosts.set(name, engines.set(engine, testsOf(suite)));
        }
      }
      if (hosts.size > 0) console.log(`\n${tableOf(hosts)}`);
    },
  };
}

/**
 * @param {Suite} suite
 * @returns {Test[]}
 */
function testsOf({tests, suites}) {
  return [...tests, ...suites.flatMap(testsOf)];
}

/** @param {Map<string, Map<string, Test[]>>} hosts */
function tableOf(hosts) {
  /** @type {string[]} */
  const reasons = [];
  const engines = [...new Set([...hosts.values()].flatMap((results) => [...results.keys()]))];
  const rows = [...hosts].map(([name, results]) => [
    name,
    ...engines.map((engine) => wordFor(results.get(engine) ?? [], reasons)),
  ]);
  const all = [['Host page', ...engines], ...rows];
  const widths = all[0]?.map((_, index) => Math.max(...all.map((row) => row[index]?.length ?? 0)));
  const lines = all.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths?.[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [...lines, ...reasons.map((reason, index) => `(${index + 1}) ${reason}`)].join('\n');
}

/**
 * @param {Test[]} tests
 * @param {string[]} reasons all reasons so far
 */
function wordFor(tests, reasons) {
  if (tests.some(({passed, skipped}) => !passed && !skipped)) return 'FAILS';
  const reason = tests.find(({name}) => name.startsWith(IMPOSSIBLE))?.name.slice(IMPOSSIBLE.length);
  if (reason) {
    if (!reasons.includes(reason)) reasons.push(reason);
    return `impossible (${reasons.indexOf(reason) + 1})`;
  }
  return tests.some(({passed}) => passed) ? 'passes' : 'not run';
}
