import type { Page } from 'playwright';

type Node = {
  readonly localName?: string;
  readonly nodeValue?: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
};

/** The texts of the elements of a class that the overlay shows; its root is closed to all but the browser's own tools. */
export async function shadowTexts(page: Page, of: string): Promise<string[]> {
  const tools = await page.context().newCDPSession(page);
  const { root } = (await tools.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: Node };
  await tools.detach();
  const hosts = all(root).filter(({ localName }) => localName === 'scorelens-overlay');
  return hosts
    .flatMap(all)
    .filter((node) => attribute(node, 'class')?.split(' ').includes(of) && attribute(node, 'hidden') === undefined)
    .map((node) =>
      all(node)
        .map(({ nodeValue }) => nodeValue ?? '')
        .join(''),
    );
}

function all(node: Node): Node[] {
  return [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(all)];
}

function attribute({ attributes = [] }: Node, name: string): string | undefined {
  const at = attributes.findIndex((key, index) => index % 2 === 0 && key === name);
  return at < 0 ? undefined : attributes[at + 1];
}
