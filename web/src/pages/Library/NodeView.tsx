import type { DocumentNode, DocumentTable } from '../../api/types';
import { usePreferences } from '../../i18n/Preferences';
import { TableView } from './TableView';

interface Props {
  node: DocumentNode;
  tables: DocumentTable[];
  /** Show the lines of the gazette text that each part was read from. */
  lines?: boolean;
}

/** A node of a document and everything below it, set as an official document sets it. */
export function NodeView({ node, tables, lines = false }: Props) {
  const table = tables.find((candidate) => candidate.address === node.address);
  return (
    <section id={node.address} className={`node node-${node.kind}`}>
      {lines && <LineNumbers node={node} />}
      {table ? <TableView table={table} label={node.number} /> : <OwnText node={node} />}
      {node.children.map((child) => (
        <NodeView key={child.address} node={child} tables={tables} lines={lines} />
      ))}
    </section>
  );
}

function LineNumbers({ node }: { node: DocumentNode }) {
  const { t } = usePreferences();
  const same = node.firstLine === node.lastLine;
  return (
    <span className="line-numbers" title={t(same ? 'document.lineOne' : 'document.lineRange', { first: node.firstLine, last: node.lastLine })}>
      {same ? node.firstLine : `${node.firstLine}–${node.lastLine}`}
    </span>
  );
}

const headings = new Set(['title', 'part', 'chapter', 'section', 'annex', 'heading']);

function OwnText({ node }: { node: DocumentNode }) {
  const { t } = usePreferences();
  if (node.kind === 'damaged')
    return (
      <div className="damaged">
        <p className="damaged-note">{t('document.damaged')}</p>
        <pre>{node.text}</pre>
      </div>
    );
  const heading = node.heading && !node.text.startsWith(node.heading) ? node.heading : null;
  if (headings.has(node.kind) && (heading || node.text.length < 60)) {
    const title = heading ?? node.text;
    return (
      <>
        {(node.number || title) && (
          <h3>
            {node.number}
            {node.number && title && !/[、.．)）]$/.test(node.number) && '　'}
            {title}
          </h3>
        )}
        {heading && node.text && <p>{node.text}</p>}
      </>
    );
  }
  if (!node.number && !heading && !node.text) return null;
  return (
    <p>
      {node.number && <span className="mark">{node.number}</span>}
      {node.number && /^第.*条$/.test(node.number) && '　'}
      {heading && <strong>{heading}　</strong>}
      {node.text}
    </p>
  );
}
