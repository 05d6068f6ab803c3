import { Drawer } from 'antd';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { getPlain, path, useResource } from '../api/client';
import type { Citation, LocatedArticles } from '../api/types';
import { usePreferences } from '../i18n/Preferences';
import { documentLink } from '../pages/Library/links';
import { NodeView } from '../pages/Library/NodeView';
import { IngestHint } from './IngestHint';
import { Loading } from './Loading';
import { ProblemNote } from './ProblemNote';

type Show = (cited: Citation, from: HTMLElement) => void;

const Context = createContext<Show>(() => undefined);

/** Opens the text of a cited article beside the page. */
export const useArticlePanel = () => useContext(Context);

/** Holds the panel in which cited articles open. */
export function ArticlePanelProvider({ children }: { children: ReactNode }) {
  const { t } = usePreferences();
  const [cited, setCited] = useState<Citation | null>(null);
  const [open, setOpen] = useState(false);
  const [side, setSide] = useState<'left' | 'right'>('right');
  const show = useMemo<Show>(
    () => (next, from) => {
      // On the side away from what is being read, so that both can be seen.
      const { left, width } = from.getBoundingClientRect();
      setSide(left + width / 2 > window.innerWidth / 2 ? 'left' : 'right');
      setCited(next);
      setOpen(true);
    },
    [],
  );
  return (
    <Context.Provider value={show}>
      {children}
      <Drawer
        rootClassName="article-panel"
        title={cited?.text ?? t('article.title')}
        aria-label={t('article.title')}
        open={open}
        placement={side}
        onClose={() => setOpen(false)}
        width="min(34rem, 100vw)"
        mask={false}
        destroyOnHidden
        closable={{ 'aria-label': t('article.close') }}
      >
        {cited && <CitedText {...cited} onLeave={() => setOpen(false)} />}
      </Drawer>
    </Context.Provider>
  );
}

function CitedText({ document, text, onLeave }: Citation & { onLeave: () => void }) {
  const { t } = usePreferences();
  const url = document === null ? null : `${path('documents', document, 'articles')}?citation=${encodeURIComponent(text)}`;
  const { data, problem, loading } = useResource<LocatedArticles>(url, getPlain);
  if (document === null) return <p>{t('article.external', { citation: text })}</p>;
  if (loading) return <Loading />;
  if (problem?.code === 'document-not-ingested')
    return (
      <>
        <p>{t('article.notIngested', { document })}</p>
        <IngestHint />
      </>
    );
  if (problem?.code === 'article-not-found') return <p>{t('article.notFound', { document, citation: text })}</p>;
  if (problem) return <ProblemNote problem={problem} />;
  if (!data) return null;
  return (
    <article className="gazette-text">
      <p className="article-source">
        {document}
        <br />
        {data.title}
      </p>
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
