import { Drawer } from 'antd';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { getPlain, path, useResource } from '../api/client';
import type { LocatedArticles } from '../api/types';
import { usePreferences } from '../i18n/Preferences';
import { documentLink } from '../pages/Library/links';
import { NodeView } from '../pages/Library/NodeView';
import { IngestHint } from './IngestHint';
import { Loading } from './Loading';
import { ProblemNote } from './ProblemNote';

interface Cited {
  document: string;
  citation: string;
}

const Context = createContext<(document: string, citation: string) => void>(() => undefined);

/** Opens the text of a cited article beside the page. */
export const useArticlePanel = () => useContext(Context);

/** Holds the panel in which cited articles open. */
export function ArticlePanelProvider({ children }: { children: ReactNode }) {
  const { t } = usePreferences();
  const [cited, setCited] = useState<Cited | null>(null);
  const [open, setOpen] = useState(false);
  const show = useMemo(
    () => (document: string, citation: string) => {
      setCited({ document, citation });
      setOpen(true);
    },
    [],
  );
  return (
    <Context.Provider value={show}>
      {children}
      <Drawer
        rootClassName="article-panel"
        title={cited?.citation ?? t('article.title')}
        aria-label={t('article.title')}
        open={open}
        onClose={() => setOpen(false)}
        width="min(34rem, 100vw)"
        mask={false}
        closable={{ 'aria-label': t('article.close') }}
      >
        {cited && <CitedText {...cited} onLeave={() => setOpen(false)} />}
      </Drawer>
    </Context.Provider>
  );
}

function CitedText({ document, citation, onLeave }: Cited & { onLeave: () => void }) {
  const { t } = usePreferences();
  const external = citation.startsWith('外：');
  const url = external ? null : `${path('documents', document, 'articles')}?citation=${encodeURIComponent(citation)}`;
  const { data, problem, loading } = useResource<LocatedArticles>(url, getPlain);
  if (external) return <p>{t('article.external', { citation: citation.slice(2) })}</p>;
  if (loading) return <Loading />;
  if (problem?.code === 'document-not-ingested')
    return (
      <>
        <p>{t('article.notIngested', { document })}</p>
        <IngestHint />
      </>
    );
  if (problem?.code === 'article-not-found') return <p>{t('article.notFound', { document, citation })}</p>;
  if (problem) return <ProblemNote problem={problem} />;
  if (!data) return null;
  return (
    <article className="gazette-text">
      <p className="article-source">{document}</p>
      {data.nodes.map((node) => (
        <NodeView key={node.address} node={node} tables={data.tables} />
      ))}
      {data.nodes[0] && (
        <p>
          <Link to={documentLink(document, data.nodes[0].address)} onClick={onLeave}>
            {t('article.open')}
          </Link>
        </p>
      )}
    </article>
  );
}
