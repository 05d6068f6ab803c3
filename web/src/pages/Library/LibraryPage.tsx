import { Input, Pagination } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { getPlain, useResource } from '../../api/client';
import type { DocumentSummary, SearchPage } from '../../api/types';
import { IngestHint } from '../../components/IngestHint';
import { Loading } from '../../components/Loading';
import { ProblemNote } from '../../components/ProblemNote';
import { usePageTitle } from '../../components/usePageTitle';
import { usePreferences } from '../../i18n/Preferences';
import { DocumentList } from './DocumentList';
import { Facets } from './Facets';
import './library.css';
import { documentLink } from './links';

const pageSize = 20;

/** Searching the documents of the gazette; without words, the list of documents. */
export default function LibraryPage() {
  const { t } = usePreferences();
  const [parameters, setParameters] = useSearchParams();
  const words = parameters.get('q') ?? '';
  const page = Math.max(1, Number.parseInt(parameters.get('page') ?? '1', 10) || 1);
  usePageTitle(words || t('library.title'));
  const all = useResource<DocumentSummary[]>('/api/documents', getPlain);
  const found = useResource<SearchPage>(words ? searchUrl(parameters, page) : null, getPlain);

  const change = (name: string, value: string | null) =>
    setParameters((previous) => {
      const next = new URLSearchParams(previous);
      if (value) next.set(name, value);
      else next.delete(name);
      if (name !== 'page') next.delete('page');
      return next;
    });

  const listed = (all.data ?? []).filter(
    (item) =>
      (!parameters.get('year') || String(item.year) === parameters.get('year')) &&
      (!parameters.get('series') || item.series === parameters.get('series')),
  );
  return (
    <div className="page">
      <h1>{t('library.title')}</h1>
      <div role="search" className="search-form" key={words}>
        <label htmlFor="library-words">{t('library.label')}</label>
        <Input.Search
          id="library-words"
          size="large"
          defaultValue={words}
          enterButton={t('library.search')}
          aria-describedby="library-hint"
          onSearch={(value) => change('q', value.trim())}
        />
        <p id="library-hint" className="hint">
          {t('library.hint')}
        </p>
      </div>
      {all.problem && <ProblemNote problem={all.problem} />}
      {all.data?.length === 0 && (
        <div className="empty">
          <p>{t('library.empty')}</p>
          <IngestHint />
        </div>
      )}
      {all.loading && !all.data && <Loading />}
      {(all.data?.length ?? 0) > 0 && (
        <div className="with-side">
          <Facets documents={all.data ?? []} parameters={parameters} onChange={change} />
          <div>{words ? <Found found={found} page={page} onPage={(next) => change('page', String(next))} /> : <DocumentList documents={listed} />}</div>
        </div>
      )}
    </div>
  );
}

function searchUrl(parameters: URLSearchParams, page: number): string {
  const query = new URLSearchParams({ q: parameters.get('q') ?? '', limit: String(pageSize), offset: String((page - 1) * pageSize) });
  for (const name of ['year', 'series', 'unit']) {
    const value = parameters.get(name);
    if (value) query.set(name, value);
  }
  return `/api/search?${query}`;
}

function Found({ found, page, onPage }: { found: ReturnType<typeof useResource<SearchPage>>; page: number; onPage: (page: number) => void }) {
  const { t, date } = usePreferences();
  if (found.problem) return <ProblemNote problem={found.problem} />;
  if (!found.data) return <Loading />;
  const { total, hits } = found.data;
  return (
    <>
      <p className="count" role="status">
        {total === 0 ? t('library.none') : t('library.hits', { n: total })}
      </p>
      <ol className="hits">
        {hits.map((hit) => (
          <li key={`${hit.number} ${hit.address}`}>
            <h2>
              <Link to={documentLink(hit.number, hit.address)}>{hit.title}</Link>
            </h2>
            <p className="hit-place">
              <span className="document-number">{hit.number}</span>
              {hit.date && <span>{date(hit.date)}</span>}
              {hit.address && <span className="hit-address">{hit.address}</span>}
              {hit.heading && <span>{hit.heading}</span>}
            </p>
            <p className="snippet">
              {hit.snippet.map((part, index) => (part.hit ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>))}
            </p>
          </li>
        ))}
      </ol>
      <Pagination current={page} total={total} pageSize={pageSize} onChange={onPage} hideOnSinglePage showSizeChanger={false} />
    </>
  );
}
