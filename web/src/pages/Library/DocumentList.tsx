import { Link } from 'react-router';
import type { DocumentSummary } from '../../api/types';
import { usePreferences } from '../../i18n/Preferences';
import { documentLink } from './links';

/** Documents by year, the newest year first, in the order of their numbers. */
export function DocumentList({ documents }: { documents: DocumentSummary[] }) {
  const { t, date } = usePreferences();
  const years = [...new Set(documents.map((item) => item.year))].sort((a, b) => b - a);
  return (
    <>
      <p className="count" role="status">
        {documents.length === 0 ? t('library.none') : t('library.count', { n: documents.length })}
      </p>
      {years.map((year) => (
        <section key={year} aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`} className="year">
            {year}
          </h2>
          <ul className="documents">
            {documents
              .filter((item) => item.year === year)
              .sort((a, b) => a.series.localeCompare(b.series) || a.serial - b.serial)
              .map((item) => (
                <li key={item.number}>
                  <Link to={documentLink(item.number)}>{item.title}</Link>
                  <span className="document-number">{item.number}</span>
                  <span className="document-date">{item.date && date(item.date)}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
