import type { DocumentNode, GazetteDocument } from '../../api/types';
import { usePreferences } from '../../i18n/Preferences';

const listed = new Set(['title', 'part', 'chapter', 'section', 'article', 'annex', 'table']);

/** The contents of a document: its chapters, articles, annexes and tables as links. */
export function Contents({ document }: { document: GazetteDocument }) {
  const { t } = usePreferences();
  return (
    <nav className="contents" aria-label={t('document.contents')}>
      <details open={window.innerWidth > 900}>
        <summary>{t('document.contents')}</summary>
        <Entries nodes={document.tree} depth={0} />
      </details>
    </nav>
  );
}

function Entries({ nodes, depth }: { nodes: DocumentNode[]; depth: number }) {
  const shown = nodes.filter((node) => listed.has(node.kind) || node.children.some((child) => listed.has(child.kind)));
  if (shown.length === 0 || depth > 4) return null;
  return (
    <ul>
      {shown.map((node) => (
        <li key={node.address}>
          <a href={`#${encodeURIComponent(node.address)}`}>{label(node)}</a>
          <Entries nodes={node.children} depth={depth + 1} />
        </li>
      ))}
    </ul>
  );
}

function label(node: DocumentNode): string {
  const title = node.heading ?? (node.kind === 'title' ? node.text : '');
  const short = title.length > 22 ? `${title.slice(0, 21)}…` : title;
  return [node.number, short].filter(Boolean).join(' ') || node.address;
}
