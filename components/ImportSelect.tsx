import type { Option } from '../lib/panel/import-mapping-view';

type Props<T> = {
  label: string;
  value: T;
  options: readonly Option<T>[];
  onChoose: (value: T) => void;
  /** The label is for those who cannot see what stands beside it. */
  isQuiet?: boolean;
};

/** A labelled list of choices that are known only at run time. */
export function ImportSelect<T>({ label, value, options, onChoose, isQuiet }: Props<T>) {
  return (
    <label>
      <span class={isQuiet ? 'sr-only' : ''}>{label}</span>
      <select
        value={options.findIndex((each) => each.value === value)}
        onChange={({ currentTarget }) => {
          const chosen = options[Number(currentTarget.value)];
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((each, index) => (
          <option key={each.text} value={index}>
            {each.text}
          </option>
        ))}
      </select>
    </label>
  );
}
