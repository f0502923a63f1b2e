// Lets a test in Chromium see the accessibility tree that the browser itself has of the page.

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function accessibilityPlugin() {
  return {
    name: 'accessibility-tree',
    async executeCommand({command, session}) {
      if (command !== 'accessibility-tree') return undefined;
      const launcher = /** @type {import('@web/test-runner-playwright').PlaywrightLauncher} */ (
        session.browser
      );
      const page = launcher.getPage(session.id);
      const client = await page.context().newCDPSession(page);
      try {
        const {nodes} = await client.send('Accessibility.getFullAXTree');
        return nodes;
      } finally {
        await client.detach();
      }
    },
  };
}
