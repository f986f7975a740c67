/** 64 bits of FNV-1a in two halves of 32, each from a basis of its own. */
function hash(text: string): [number, number] {
  let [a, b] = [0x811c9dc5, 0xcbf29ce4];
  for (const char of text) {
    const code = char.codePointAt(0)!;
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + 0x5bd1), 0x01000193);
  }
  return [a >>> 0, b >>> 0];
}

/** The id of an indicator that the seller has named: the same label gives the same letters, on any machine. */
export function ownIndicator(label: string, under = ''): string {
  const letters = hash(`${label}\n${under}`).map((half) => letter(half));
  return `own_${letters.join('')}`;
}

/** Five letters of a number. */
function letter(half: number): string {
  let [text, rest] = ['', half];
  for (let i = 0; i < 5; i++) {
    text += String.fromCharCode(97 + (rest % 26));
    rest = Math.floor(rest / 26);
  }
  return text;
}

/** The id of a rule. What is taught again at the same place takes the place of what was taught there before. */
export function ruleId(platform: string, label: string, under = ''): string {
  const digits = hash(`${platform}\n${label}\n${under}`).map((half) => half.toString(16).padStart(8, '0'));
  return `t-${digits.join('')}`;
}
