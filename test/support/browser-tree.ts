import {executeServerCommand} from '@web/test-runner-commands';
import {linesOf, UNNAMED, type Part} from './accessibility-tree.js';

/** What Chromium's developer tools tell of a node of its tree. */
interface ToolsNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly childIds?: readonly string[];
  readonly role?: {readonly value: string};
  readonly name?: {readonly value: string};
  readonly value?: {readonly value: string};
  readonly properties?: readonly {
    readonly name: string;
    readonly value: {readonly value: unknown};
  }[];
}

// Lines of text, for a screen reader; the browser has roles for them.
const LINES = new Set([
  'DescriptionList',
  'Figcaption',
  'LabelText',
  'RootWebArea',
  'generic',
  'paragraph',
  'rowgroup',
]);
// What is in these is their name or their value.
const CLOSED = new Set(['button', 'searchbox']);

/** Whether the browser shows its own tree. */
export const canTellTree = 'chrome' in window;

/** The tree that the browser itself has of the page, written as `accessibilityTree` writes it. */
export async function browserTree(): Promise<string[]> {
  const nodes = await executeServerCommand<ToolsNode[], undefined>('accessibility-tree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const partsOf = (node: ToolsNode): Part[] => {
    const role = node.role?.value ?? '';
    if (role === 'StaticText') {
      return [node.name?.value ?? ''];
    }
    const inner = CLOSED.has(role)
      ? []
      : (node.childIds ?? []).flatMap((id) => partsOf(byId.get(id)!));
    if (role === 'LineBreak') {
      return [' '];
    }
    if (role === 'caption') {
      return [];
    }
    if (node.ignored) {
      return inner;
    }
    return LINES.has(role) ? [null, ...inner, null] : [{...brief(node, role), parts: inner}];
  };
  return nodes[0] ? linesOf(partsOf(nodes[0])) : [];
}

function brief({name, value, properties = []}: ToolsNode, role: string) {
  const of = (wanted: string): unknown =>
    properties.find((property) => property.name === wanted)?.value.value;
  return {
    role: role === 'image' ? 'img' : role,
    name: UNNAMED.has(role) ? '' : (name?.value ?? ''),
    // List items have a level too, which nobody is told.
    level: role === 'heading' ? String(of('level')) : undefined,
    states: [
      ...(of('pressed') === 'true'
        ? ['pressed']
        : of('pressed') === 'false'
          ? ['not pressed']
          : []),
      ...(of('expanded') === undefined ? [] : [of('expanded') ? 'expanded' : 'collapsed']),
      ...(of('disabled') ? ['disabled'] : []),
      ...(value ? [`value "${value.value}"`] : []),
    ],
  };
}
