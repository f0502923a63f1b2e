// The rules of this house that no linter knows: who may import whom, and who may touch what.
import {dirname, relative, resolve, sep} from 'node:path';

/** @typedef {{imports?: string[], types?: string[], dom?: true, network?: true, lit?: true}} Room */

/** @type {Room} */
const pure = {imports: ['feed', 'time']};
/** @type {Room} */
const view = {
  imports: ['feed', 'select', 'time', 'text', 'export', 'page', 'elements'],
  types: ['load', 'store'],
  dom: true,
  lit: true,
};

/**
 * Each folder of src/, and each file beside them: what it may import (with or without values), and
 * whether it may use the DOM, the network and Lit.
 * @type {Record<string, Room>}
 */
const rooms = {
  feed: {},
  select: pure,
  time: pure,
  text: pure,
  export: pure,
  load: {imports: ['feed'], network: true},
  store: {imports: ['feed'], types: ['load']},
  page: {imports: ['load', 'store', 'time'], types: ['feed'], dom: true, network: true},
  elements: view,
  embed: {...view, imports: ['page', 'elements', 'define']},
  index: {imports: ['feed', 'elements'], types: ['select', 'time', 'store', 'load']},
  define: {imports: ['elements'], dom: true},
};

const globals = {
  dom: new Set(
    `window self globalThis document customElements navigator location history localStorage
    sessionStorage matchMedia getComputedStyle requestAnimationFrame DOMParser Node Element
    HTMLElement SVGElement ShadowRoot CSSStyleSheet MutationObserver IntersectionObserver
    ResizeObserver`.split(/\s+/),
  ),
  network: new Set(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Request']),
};

/**
 * @param {string} file
 * @param {string} cwd
 */
function roomOf(file, cwd) {
  const [first = '', second] = relative(resolve(cwd, 'src'), file).split(sep);
  return second === undefined ? first.replace(/\.[jt]s$/, '') : first;
}

/** @param {any} node an import or export declaration */
function importsOnlyTypes(node) {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const names = node.specifiers ?? [];
  return (
    names.length > 0 &&
    names.every(
      (/** @type {any} */ name) => name.importKind === 'type' || name.exportKind === 'type',
    )
  );
}

const imports = {
  create(/** @type {any} */ context) {
    const name = roomOf(context.filename, context.cwd);
    const room = rooms[name];
    if (!room) return {};

    /** @param {any} node */
    const check = (node) => {
      const source = node.source?.value;
      if (typeof source !== 'string') return;
      if (!source.startsWith('.')) {
        if (!room.lit)
          context.report({node, message: `${name} must not import the package ${source}.`});
        return;
      }
      const target = roomOf(resolve(dirname(context.filename), source), context.cwd);
      if (target === name || room.imports?.includes(target)) return;
      const typesOnly = room.types?.includes(target);
      if (typesOnly && importsOnlyTypes(node)) return;
      const what = typesOnly ? 'more than types' : 'anything';
      context.report({node, message: `${name} must not import ${what} from ${target}.`});
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

const platform = {
  create(/** @type {any} */ context) {
    const name = roomOf(context.filename, context.cwd);
    const room = rooms[name];
    if (!room) return {};
    return {
      'Program:exit'(/** @type {any} */ program) {
        // Names that the language itself has, such as globalThis, are variables of the global scope.
        const scope = context.sourceCode.getScope(program);
        const known = scope.variables.flatMap((/** @type {any} */ {references}) => references);
        for (const {identifier} of [...scope.through, ...known]) {
          if (identifier.parent?.type.startsWith('TSType')) continue;
          const dom = globals.dom.has(identifier.name);
          if ((dom && !room.dom) || (globals.network.has(identifier.name) && !room.network)) {
            const part = dom ? 'the DOM' : 'the network';
            context.report({
              node: identifier,
              message: `${name} must not use ${part}: ${identifier.name}.`,
            });
          }
        }
      },
    };
  },
};

// What a strict Content-Security-Policy or Trusted Types of the host page block, or what makes markup
// of text. A static style attribute would even show in some browsers, and not in others.
const inTemplates = /** @type {const} */ ([
  [/\sstyle\s*=/, 'Use a class or a part: style attributes break under a CSP.'],
  [/<style\b/, 'Put styles into `static styles`: style elements break under a CSP.'],
  [/<script\b/, 'Import what is needed: script elements break under a CSP.'],
  [/\son[a-z]+\s*=/i, 'Listen with @: handlers in attributes break under a CSP.'],
  [/[\s.](?:inner|outer)HTML\s*=|\s\.?srcdoc\s*=/i, 'Feeds are shown as text, never as markup.'],
]);

const templates = {
  create(/** @type {any} */ context) {
    return {
      TaggedTemplateExpression(/** @type {any} */ {tag, quasi}) {
        if (tag.name !== 'html' && tag.name !== 'svg') return;
        for (const node of quasi.quasis) {
          for (const [pattern, message] of inTemplates) {
            if (pattern.test(node.value.raw)) context.report({node, message});
          }
        }
      },
      CallExpression(/** @type {any} */ node) {
        if (node.callee.property?.name === 'setAttribute' && node.arguments[0]?.value === 'style') {
          context.report({node, message: inTemplates[0][1]});
        }
      },
    };
  },
};

export default {
  meta: {name: 'aushang'},
  rules: {imports, platform, templates},
};
