// Read at once: loaders take their script away when it has run.
const nonce = document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '';

/**
 * Imports a module only if it is what it was when this was built, and with the nonce of the page's
 * scripts. `import()` cannot ask for that, but it takes what a link has loaded.
 *
 * @param file Address of the module, relative to `base`.
 * @param integrity Its hash, as in the attribute of that name.
 */
export async function importPart(file: string, base: string, integrity: string): Promise<unknown> {
  const {href} = new URL(file, base);
  const link = document.createElement('link');
  // Where links do not know this, nothing would ever tell that it has failed.
  if (link.relList.supports('modulepreload')) {
    await new Promise((onload, reject) => {
      const onerror = (): void => reject(new Error(`${href} is missing, or not what it was.`));
      Object.assign(link, {rel: 'modulepreload', href, integrity, nonce, onload, onerror});
      document.head.append(link);
    }).finally(() => link.remove());
  }
  return import(href) as Promise<unknown>;
}
