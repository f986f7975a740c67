const PSEUDO = /::?[\w-]+(?:\((?:[^()]|\([^()]*\))*\))?/g;

/**
 * The rules of the document's sheets that apply to something in it, as one text: what a copy of the page needs to look the
 * same. Key frames are left out, so that nothing in a copy moves.
 */
export function stylesInUse(): string {
  return [...document.styleSheets, ...document.adoptedStyleSheets]
    .filter((sheet) => !sheet.disabled)
    .map((sheet) => inUse(sheet.cssRules))
    .join('\n');
}

function inUse(rules: CSSRuleList): string {
  return [...rules]
    .map((rule) => {
      if (rule instanceof CSSKeyframesRule) return '';
      if (rule instanceof CSSStyleRule) return applies(rule.selectorText) ? rule.cssText : '';
      if (rule instanceof CSSGroupingRule) {
        const head = rule.cssText.slice(0, rule.cssText.indexOf('{'));
        return `${head}{${inUse(rule.cssRules)}}`;
      }
      return rule.cssText;
    })
    .filter(Boolean)
    .join('\n');
}

function applies(selector: string): boolean {
  try {
    return document.querySelector(selector.replace(PSEUDO, '')) !== null;
  } catch {
    return true; // a selector that is nothing without its pseudo-classes
  }
}

const own = document.createElement('style');

/** Lets one text style the document, and no other sheet. */
export function styleOnlyBy(css: string): void {
  if (own.textContent !== css) own.textContent = css;
  if (!own.isConnected) document.head.append(own);
  for (const sheet of document.styleSheets) if (sheet.ownerNode !== own && !sheet.disabled) sheet.disabled = true;
}

/** Gives the document its own sheets back. */
export function styleAsBefore(): void {
  own.remove();
  for (const sheet of document.styleSheets) sheet.disabled = false;
}
