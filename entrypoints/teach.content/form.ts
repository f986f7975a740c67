import type { Vocabulary } from '../../lib/platforms/vocabulary';
import { valueIn } from '../../lib/reader/teach/apply-rule';
import { makeRule, unitsOf } from '../../lib/reader/teach/make-rule';
import { rankTerms } from '../../lib/reader/teach/rank-terms';
import { indexTexts } from '../../lib/reader/teach/text-index';
import type { Unit } from '../../lib/records/ids';
import type { TaughtRule } from '../../lib/records/taught-rule';
import { el } from './el';
import type { Pointed } from './page-figures';
import type { Texts } from './texts';

/** The choice that stands for an indicator of the seller's own. */
const OWN = '';
const LONGEST_NAME = 60;

export type Asking = {
  readonly pointed: Pointed;
  readonly vocabulary: Vocabulary;
  readonly path: string;
  readonly language: 'zh-CN' | 'en';
  readonly texts: Texts;
  /** Keeps the rule; rejects where that failed. */
  readonly save: (rule: TaughtRule) => Promise<void>;
  readonly done: (how: 'saved' | 'again' | 'cancelled') => void;
};

/**
 * Asks what a figure is. It listens only to events that do not leave its shadow root (`submit`, `change`), because all
 * others are taken at the window.
 */
export function askAbout({ pointed, vocabulary, path, language, texts, save, done }: Asking): HTMLFormElement {
  const { figure, labels } = pointed;
  const index = indexTexts(document);
  const ruleFor = (at: number, unit: Unit, indicator: string, name: string) => {
    const lesson = { figure, candidate: labels[at]!, unit, platform: vocabulary.platform, path, name };
    return makeRule(indicator === OWN ? lesson : { ...lesson, indicator }, index);
  };

  const value = el('b');
  const label = el('select', {}, ...labels.map(({ label }, at) => el('option', { value: String(at) }, label.text)));
  const indicator = el('select');
  const name = el('input', { maxLength: LONGEST_NAME, autocomplete: 'off' });
  const unit = el('select');
  const named = el('label', {}, texts.name, name);
  const measured = el('label', {}, texts.unit, unit);
  const alert = el('p', { role: 'alert' });

  const chosen = () => labels[Number(label.value)]!.label;
  const termChosen = () => vocabulary.terms.find((term) => term.indicator === indicator.value);
  const unitChosen = () => termChosen()?.unit ?? (unit.value as Unit);

  const offerIndicators = () => {
    const ranked = rankTerms(vocabulary.terms, figure, chosen());
    const option = ({ term }: (typeof ranked)[number]) =>
      el('option', { value: term.indicator }, language === 'en' ? term.name.en : term.name.zh);
    const group = (title: string, some: typeof ranked) =>
      some.length > 0 ? [el('optgroup', { label: title }, ...some.map(option))] : [];
    const likely = ranked.filter((choice) => choice.likely);
    indicator.replaceChildren(
      ...group(texts.likely, likely),
      el('option', { value: OWN }, texts.own),
      ...group(
        texts.others,
        ranked.filter((choice) => !choice.likely),
      ),
    );
    indicator.value = likely[0]?.term.indicator ?? OWN;
    unit.replaceChildren(...unitsOf(figure, chosen()).map((each) => el('option', { value: each }, texts.units[each])));
    name.value = chosen().text.slice(0, LONGEST_NAME);
  };
  const showChoice = () => {
    named.hidden = measured.hidden = indicator.value !== OWN;
    const each = unitChosen();
    const read = valueIn(figure, chosen(), each);
    value.textContent = read === undefined ? '—' : `${read} ${texts.short[each] ?? ''}`.trim();
    alert.textContent = '';
    if (!each) alert.textContent = texts.noUnit;
    else if (!ruleFor(Number(label.value), each, indicator.value, name.value)) alert.textContent = texts.lost;
  };

  const title = el('h2', { id: 'title' }, texts.title);
  const form = el(
    'form',
    { className: 'ask', noValidate: true, role: 'dialog', ariaModal: 'true' },
    title,
    el('p', {}, `${texts.reads} `, value, el('small', {}, `${texts.printed} “${figure.text}”`)),
    el('label', {}, texts.label, label),
    el('label', {}, texts.indicator, indicator),
    named,
    measured,
    alert,
    el(
      'div',
      { className: 'row' },
      // First, because Enter in the form is its first button.
      el('button', { value: 'save', className: 'main' }, texts.save),
      el('button', { value: 'again' }, texts.again),
      el('button', { value: 'cancelled' }, texts.cancel),
    ),
  );
  form.setAttribute('aria-labelledby', title.id);

  // The first name that leads back to the figure; the likeliest may stand on the page twice.
  const units = labels.map(({ label }) => unitsOf(figure, label)[0]);
  const sure = labels.findIndex((_, at) => units[at] && ruleFor(at, units[at], OWN, ''));
  label.value = String(Math.max(0, sure));
  offerIndicators();
  showChoice();
  form.addEventListener('change', ({ target }) => {
    if (target === label) offerIndicators();
    showChoice();
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const how = ((event as SubmitEvent).submitter as HTMLButtonElement | null)?.value;
    if (how === 'again' || how === 'cancelled') return done(how);
    showChoice();
    const own = indicator.value === OWN;
    if (own && name.value.trim() === '') {
      alert.textContent = texts.needName;
      name.focus();
      return;
    }
    const each = unitChosen();
    const term = termChosen();
    const called = own ? name.value : language === 'en' ? term!.name.en : term!.name.zh;
    const rule = each && ruleFor(Number(label.value), each, indicator.value, called);
    if (!rule) return; // the alert says why
    try {
      await save(rule);
      done('saved');
    } catch {
      alert.textContent = texts.failed;
    }
  });
  return form;
}
