import { Input } from 'antd';
import { Link, useNavigate } from 'react-router';
import { getExact, getPlain, useResource } from '../../api/client';
import type { DocumentSummary, PackSummary } from '../../api/types';
import { usePageTitle } from '../../components/usePageTitle';
import { usePreferences } from '../../i18n/Preferences';
import { bySubject } from '../Decision/subjects';
import { documentLink } from '../Library/links';
import './home.css';

/** The first page: find a document, or start a calculation. */
export default function HomePage() {
  const { t, date } = usePreferences();
  const navigate = useNavigate();
  const documents = useResource<DocumentSummary[]>('/api/documents', getPlain).data ?? [];
  const packs = useResource<PackSummary[]>('/api/packs', getExact).data ?? [];
  const latest = [...documents].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '')).slice(0, 6);
  usePageTitle(undefined);
  return (
    <div className="page">
      <section className="home-search">
        <h1>
          <label htmlFor="home-words">{t('home.search')}</label>
        </h1>
        <Input.Search
          id="home-words"
          size="large"
          enterButton={t('library.search')}
          aria-describedby="home-hint"
          onSearch={(words) => navigate(words.trim() ? `/library?q=${encodeURIComponent(words.trim())}` : '/library')}
        />
        <p id="home-hint" className="hint">
          {t('home.searchHint')}
        </p>
      </section>
      <div className="home-columns">
        <section>
          <h2>{t('home.decisions')}</h2>
          <ul className="home-subjects">
            {bySubject(packs, t('decision.other')).map(([subject, group]) => (
              <li key={subject}>
                <Link to={`/decisions?subject=${encodeURIComponent(subject)}`}>
                  {subject}
                  <span>{group.reduce((sum, pack) => sum + pack.decisions.length, 0)}</span>
                </Link>
              </li>
            ))}
          </ul>
          <Link to="/decisions">{t('home.allDecisions')}</Link>
        </section>
        <section>
          <h2>{t('home.documents')}</h2>
          <ul className="home-documents">
            {latest.map((item) => (
              <li key={item.number}>
                <Link to={documentLink(item.number)}>{item.title}</Link>
                <span className="document-number">{item.number}</span>
                {item.date && <span>{date(item.date)}</span>}
              </li>
            ))}
          </ul>
          <Link to="/library">{t('home.allDocuments')}</Link>
        </section>
      </div>
    </div>
  );
}
