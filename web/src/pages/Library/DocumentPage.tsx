import { Switch } from 'antd';
import { useEffect, useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { getExact, getPlain, path, useResource } from '../../api/client';
import type { GazetteDocument, PackSummary } from '../../api/types';
import { IngestHint } from '../../components/IngestHint';
import { Loading } from '../../components/Loading';
import { ProblemNote } from '../../components/ProblemNote';
import { usePageTitle } from '../../components/usePageTitle';
import { usePreferences } from '../../i18n/Preferences';
import { decisionLink } from '../Decision/links';
import { Contents } from './Contents';
import { DocumentHead } from './DocumentHead';
import './library.css';
import { NodeView } from './NodeView';
import { Repairs } from './Repairs';

/** Reading one document. */
export default function DocumentPage() {
  const { number = '' } = useParams();
  const { data, problem } = useResource<GazetteDocument>(path('documents', number), getPlain);
  const { t } = usePreferences();
  usePageTitle(data?.title ?? number);
  if (problem)
    return (
      <div className="page narrow">
        <h1>{number}</h1>
        <ProblemNote problem={problem} />
        {problem.code === 'document-not-ingested' && <IngestHint />}
        <Link to="/library">{t('document.back')}</Link>
      </div>
    );
  return data ? <Reading document={data} /> : <Loading />;
}

function Reading({ document }: { document: GazetteDocument }) {
  const { t } = usePreferences();
  const [lines, setLines] = useState(false);
  useGoToAnchor(document);
  return (
    <div className="page reading">
      <Contents document={document} />
      <div>
        <div className="reading-tools">
          <label>
            <Switch checked={lines} onChange={setLines} aria-label={t('document.lines')} /> {t('document.lines')}
          </label>
          <a href="#repairs">
            {t('document.repairs')}（{document.repairs.length}）
          </a>
        </div>
        <article className="sheet gazette-text">
          <DocumentHead document={document} />
          {document.tree.map((node) => (
            <NodeView key={node.address} node={node} tables={document.tables} lines={lines} />
          ))}
        </article>
        <Repairs repairs={document.repairs} />
        <Decisions number={document.number} />
      </div>
    </div>
  );
}

/** Scrolls to the place named after # and marks it. */
function useGoToAnchor(document: GazetteDocument): void {
  const { hash } = useLocation();
  useEffect(() => {
    const target = hash && window.document.getElementById(decodeURIComponent(hash.slice(1)));
    if (!target) return;
    target.scrollIntoView({ block: 'start' });
    target.classList.add('pointed-at');
    return () => target.classList.remove('pointed-at');
  }, [hash, document]);
}

function Decisions({ number }: { number: string }) {
  const { t } = usePreferences();
  const { data } = useResource<PackSummary[]>('/api/packs', getExact);
  const pack = data?.find((candidate) => candidate.document === number);
  if (!pack || pack.decisions.length === 0) return null;
  return (
    <section className="panel">
      <h2>{t('document.decisions')}</h2>
      <ul>
        {pack.decisions.map((decision) => (
          <li key={decision.name}>
            <Link to={decisionLink(pack.slug, decision.name)}>{decision.name}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
