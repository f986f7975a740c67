import { dirname, join } from 'node:path/posix';
import { type ESTree, parseSync } from 'vite';

/** One import of a file. */
export type Import = {
  /** A path from the top of the repository, or a package's name. */
  readonly target: string;
  readonly typeOnly: boolean;
  /** By `import()`: not loaded with the file, but when it asks. */
  readonly later: boolean;
};

/** What a source file takes from outside itself. */
export type SourceFile = {
  readonly path: string;
  readonly imports: readonly Import[];
  /**
   * Names that the file uses and does not declare (`fetch`), members of such names (`Date.now`), properties that it
   * reads of anything (`.sendBeacon`), and `new Date()` without arguments.
   */
  readonly uses: ReadonlySet<string>;
};

/** Reads a TypeScript file as a compiler does: texts, comments and types count for nothing. */
export function parseSource(path: string, code: string): SourceFile {
  const { program, module, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);

  const resolve = (from: string) => (from.startsWith('.') ? join(dirname(path), from).replace(/\?.*$/, '') : from);
  const imports: Import[] = [];
  for (const { moduleRequest, entries } of module.staticImports) {
    const typeOnly = entries.length > 0 && entries.every(({ isType }) => isType);
    imports.push({ target: resolve(moduleRequest.value), typeOnly, later: false });
  }
  for (const { moduleRequest, isType } of module.staticExports.flatMap(({ entries }) => entries)) {
    if (moduleRequest) imports.push({ target: resolve(moduleRequest.value), typeOnly: isType, later: false });
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const [, literal] = /^['"](.*)['"]$/.exec(code.slice(moduleRequest.start, moduleRequest.end)) ?? [];
    if (literal === undefined) throw new Error(`${path}: import() requires a literal`);
    imports.push({ target: resolve(literal), typeOnly: false, later: true });
  }
  return { path, imports, uses: usesOf(program) };
}

type Node = ESTree.Node;

/** TypeScript's wrappers around an expression; every other `TS…` node is a type. */
const WRAPPERS = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression']);

function usesOf(program: Node): Set<string> {
  const declared = new Set<string>();
  const named = new Set<string>();
  const members = new Set<string>();

  visit(program, (node, parent, key) => {
    if (node.type === 'Identifier') {
      const isProperty =
        (parent.type === 'MemberExpression' && key === 'property' && !parent.computed) ||
        (key === 'key' && !('computed' in parent && parent.computed));
      if (isDeclaration(parent, key)) declared.add(node.name);
      else if (!isProperty) named.add(node.name);
    } else if (node.type === 'MemberExpression' && !node.computed && node.property.type === 'Identifier') {
      members.add(`.${node.property.name}`);
      if (node.object.type === 'Identifier') members.add(`${node.object.name}.${node.property.name}`);
    } else if (node.type === 'NewExpression' && node.callee.type === 'Identifier' && node.arguments.length === 0) {
      members.add(`new ${node.callee.name}()`);
    }
  });
  const foreign = [...named].filter((name) => !declared.has(name));
  return new Set([...foreign, ...members]);
}

/** Does this name come into being here: a variable, a parameter, a part of a pattern, an import, a function? */
function isDeclaration(parent: Node, key: string): boolean {
  switch (parent.type) {
    case 'VariableDeclarator':
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'ClassDeclaration':
      return key === 'id' || key === 'params';
    case 'CatchClause':
      return key === 'param';
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return key === 'local';
    case 'ArrayPattern':
    case 'RestElement':
      return true;
    case 'AssignmentPattern':
      return key === 'left';
    case 'Property':
      return patterns.has(parent) && key === 'value';
    default:
      return false;
  }
}

/** Properties that stand in a pattern (`{ a: b } =`) and not in an object. */
const patterns = new WeakSet<Node>();

function visit(node: Node, see: (node: Node, parent: Node, key: string) => void): void {
  for (const [key, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (!isNode(child)) continue;
      if (child.type.startsWith('TS') && !WRAPPERS.has(child.type)) continue;
      if (node.type === 'ObjectPattern') patterns.add(child);
      see(child, node, key);
      visit(child, see);
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
