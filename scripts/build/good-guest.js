// What the script must not do to a page, though its packages would.

/**
 * Lit counts its copies in global variables, lets another copy's extensions change this one, and
 * keeps in one more variable what only decorators of another kind than ours need. Each row: a module
 * of Lit, a text in it, and what is to stand there.
 */
const patches = /** @type {const} */ ([
  [
    'lit-html/lit-html.js',
    ',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");',
    ';',
  ],
  [
    'lit-element/lit-element.js',
    ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
    ';',
  ],
  ['lit-element/lit-element.js', '(s.litElementVersions??=[]).push("4.2.2");', ''],
  ['reactive-element.js', ',p=a.reactiveElementPolyfillSupport', ''],
  [
    'reactive-element.js',
    ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");',
    ';',
  ],
  [
    'reactive-element.js',
    'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
    '',
  ],
  [
    'reactive-element.js',
    'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    '',
  ],
  ['decorators/property.js', '"object"==typeof o?r(t,e,o):', ''],
  // Pages in XHTML would read Lit's templates as XML, which they are not.
  [
    'lit-html/lit-html.js',
    'const s=l.createElement("template");return',
    'const s=(S.d??=l.implementation.createHTMLDocument("")).createElement("template");return',
  ],
]);

/**
 * Leaves the page's globals alone, and everything else when something stops the script at its start:
 * then the page keeps what it has, and its web team finds one sentence.
 * @returns {import('vite').Plugin}
 */
export function goodGuest() {
  const met = new Set();
  return {
    name: 'good-guest',
    transform(code, id) {
      return patches.reduce((patched, patch) => {
        const [module, text, replacement] = patch;
        if (!id.includes('/node_modules/') || !id.endsWith(module)) return patched;
        met.add(patch);
        if (patched.split(text).length !== 2) throw new Error(`${module} has changed: ${text}`);
        return patched.replace(text, replacement);
      }, code);
    },
    renderChunk(code) {
      if (met.size < patches.length) throw new Error('Some modules of Lit have moved.');
      // MooTools has an Event of its own, which nothing can be derived from that a page dispatches.
      // Lit throws as soon as it is read where Trusted Types do not know its policy.
      return `try {\nconst Event = document.createEvent('Event').constructor;\n${code}\n} catch (error) {
        console.warn('[aushang] The script could not start. Trusted Types must allow lit-html, and with a second Lit \\'allow-duplicates\\'. ' + error);
      }`;
    },
  };
}
