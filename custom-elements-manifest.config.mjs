/** What Lit and the platform call is not for users of an element. */
const inherited = new Set([
  'connectedCallback',
  'disconnectedCallback',
  'attributeChangedCallback',
  'adoptedCallback',
  'requestUpdate',
  'performUpdate',
  'shouldUpdate',
  'willUpdate',
  'update',
  'updated',
  'firstUpdated',
  'createRenderRoot',
  'render',
  'styles',
  'shadowRootOptions',
]);

/** Keeps only what a user of an element may touch. */
const publicMembersOnly = {
  name: 'public-members-only',
  packageLinkPhase(/** @type {any} */ {customElementsManifest}) {
    // Globs come in the order of the file system, which is not the same on every machine.
    customElementsManifest.modules.sort((/** @type {any} */ a, /** @type {any} */ b) =>
      a.path < b.path ? -1 : 1,
    );
    for (const {declarations = []} of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members &&= declaration.members.filter(isPublic);
        // The analyzer adds a second event without a name for each dispatched Event subclass.
        declaration.events &&= declaration.events.filter((/** @type {any} */ {name}) => name);
      }
    }
  },
};

/** @param {{name: string, privacy?: string}} member */
function isPublic({name, privacy = 'public'}) {
  return privacy === 'public' && !name.startsWith('#') && !inherited.has(name);
}

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['**/*.styles.ts', '**/*.test.ts'],
  outdir: '.',
  litelement: true,
  // It would write the place of a trial run into package.json.
  packagejson: false,
  plugins: [publicMembersOnly],
};
