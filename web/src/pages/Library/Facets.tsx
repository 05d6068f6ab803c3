import type { DocumentSummary } from '../../api/types';
import { usePreferences, type Word } from '../../i18n/Preferences';

interface Props {
  documents: DocumentSummary[];
  parameters: URLSearchParams;
  onChange: (name: string, value: string | null) => void;
}

/** Narrowing down by year and by series of document numbers. */
export function Facets({ documents, parameters, onChange }: Props) {
  const { t } = usePreferences();
  return (
    <aside className="facets" aria-label={t('library.filter')}>
      <Facet title="library.year" name="year" values={count(documents.map((item) => String(item.year))).reverse()} {...{ parameters, onChange }} />
      <Facet title="library.series" name="series" values={count(documents.map((item) => item.series))} {...{ parameters, onChange }} />
    </aside>
  );
}

function count(values: string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a.localeCompare(b));
}

interface FacetProps extends Omit<Props, 'documents'> {
  title: Word;
  name: string;
  values: [string, number][];
}

function Facet({ title, name, values, parameters, onChange }: FacetProps) {
  const { t } = usePreferences();
  const chosen = parameters.get(name);
  return (
    <fieldset>
      <legend>{t(title)}</legend>
      {[null, ...values.map(([value]) => value)].map((value) => (
        <label key={value ?? ''}>
          <input type="radio" name={name} checked={chosen === value} onChange={() => onChange(name, value)} />
          <span>{value ?? t('library.all')}</span>
          {value && <span className="facet-count">{values.find(([candidate]) => candidate === value)?.[1]}</span>}
        </label>
      ))}
    </fieldset>
  );
}
