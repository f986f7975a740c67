import { parentOf } from './dom';

/** A period that a page offers or shows: 近7天, 单天口径, Last 30 days. */
export const PERIOD =
  /^(?:(?:近|过去|最近|last|past)\s*(\d+)\s*个?(?:自然)?(?:[天日]|days?)(?:口径|数据)?|(\d+)\s*(?:[天日]|days?)(?:口径|数据)?|单[天日](?:口径|数据)?|按?[日天]|(?:[今当][日天])?实时(?:数据|指标|表现|概[况览])?|[今当][日天](?:数据|概[况览])?|today|real-?time(?: data)?|[昨前][日天]|yesterday|[本上]?周|[本上]?月|自然[日周月])$/i;

const SELECTED_CLASS = /(?:^|[\s_-])(?:active|selected|checked|current|chosen|is-active|on|cur)(?=$|[\s_-])/i;
export const CHOICE = '[role="tab"],[role="radio"],[role="option"],label,button,li,a';
/** Levels from an option up to the group that holds the others. */
const GROUP_LEVELS = 4;

/** Whether one of several choices is the chosen one, as far as the page says it in words; undefined where it says nothing. */
function saysChosen(choice: Element): boolean | undefined {
  const states = ['aria-selected', 'aria-checked', 'aria-pressed', 'aria-current'].map((name) =>
    choice.getAttribute(name),
  );
  if (states.some((state) => state && state !== 'false')) return true;
  if (states.includes('false')) return false;
  const field = choice.querySelector('input');
  if (field && /radio|checkbox/.test(field.type)) return field.checked;
  return SELECTED_CLASS.test(choice.getAttribute('class') ?? '') || undefined;
}

export function isChosen(choice: Element): boolean {
  return saysChosen(choice) === true;
}

/**
 * Whether a period is the chosen one: alone (in a closed select, a chip), said to be chosen, or set apart from the other
 * options by its looks.
 */
export function isChosenPeriod(element: Element): boolean {
  const others = otherOptions(element);
  if (others.length === 0) return saysChosen(element.closest(CHOICE) ?? element) !== false;
  const said = [element, ...others].map((option) => saysChosen(option.closest(CHOICE) ?? option));
  if (said.includes(true)) return said[0] === true;
  if (said[0] === false) return false;
  const [own, ...rest] = [element, ...others].map(emphasis);
  return rest.every((other) => own! > other);
}

/** The texts of the other periods beside one. */
function otherOptions(element: Element): Element[] {
  let group = element;
  for (let level = 0; level < GROUP_LEVELS; level++) {
    group = parentOf(group) ?? group;
    if ((group.textContent ?? '').length > 120) return [];
    const options = [...group.querySelectorAll('*')].filter(
      (option) =>
        option.childElementCount === 0 &&
        option !== element &&
        !option.contains(element) &&
        PERIOD.test((option.textContent ?? '').trim()) &&
        option.checkVisibility(),
    );
    if (options.length > 0) return options;
  }
  return [];
}

/** How strongly an option is set: heavier, on a ground or over a line of its own, in a colour rather than grey. */
function emphasis(element: Element): number {
  let strength = 0;
  for (let box: Element | null = element, level = 0; box && level < 2; box = parentOf(box), level++) {
    const { fontWeight, color, backgroundColor, borderBottomWidth } = getComputedStyle(box);
    if (level === 0) strength += Number(fontWeight) >= 600 ? 2 : 0;
    strength += saturation(color) > 0.4 ? 2 : 0;
    strength += /, 0\)$|transparent/.test(backgroundColor) ? 0 : saturation(backgroundColor) > 0.1 ? 2 : 0;
    strength += Number.parseFloat(borderBottomWidth) >= 2 ? 1 : 0;
  }
  return strength;
}

/** 0 grey to 1, of `rgb(22, 93, 255)`. */
function saturation(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  return most === 0 ? 0 : (most - least) / most;
}

/** Periods that closed selects show as their value. */
export function periodsInFields(root: Element): string[] {
  const shown = [...root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input,select')].map((field) =>
    field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? '') : field.readOnly ? field.value : '',
  );
  return shown.map((text) => text.trim()).filter((text) => PERIOD.test(text));
}
