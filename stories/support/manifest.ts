import manifest from '../../custom-elements.json' with {type: 'json'};

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
}

/** What custom-elements.json says of an element. */
export interface Declaration {
  readonly tagName: string;
  readonly attributes?: readonly (Named & {readonly fieldName: string})[];
  readonly members?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

export const declarations = manifest.modules
  .flatMap((module) => module.declarations as unknown as readonly Partial<Declaration>[])
  .filter((declaration): declaration is Declaration => declaration.tagName !== undefined);

export function declarationOf(tag: string): Declaration {
  return declarations.find(({tagName}) => tagName === tag)!;
}
