import type { DocumentNode, DocumentTable } from '../../api/types';
import { usePreferences } from '../../i18n/Preferences';
import './gazetteText.css';
import { TableView } from './TableView';

interface Props {
  node: DocumentNode;
  tables: DocumentTable[];
  /** Show the lines of the gazette text that each part was read from. */
  lines?: boolean;
  /** The level of a heading that stands here. */
  level?: number;
}

/** A node of a document and everything below it, set as an official document sets it. */
export function NodeView({ node, tables, lines = false, level = 2 }: Props) {
  const table = tables.find((candidate) => candidate.address === node.address);
  return (
    <section id={node.address} className={`node node-${node.kind}`}>
      {lines && <LineNumbers node={node} />}
      {table ? <TableView table={table} label={node.number} /> : <OwnText node={node} level={level} />}
      {node.children.map((child) => (
        <NodeView key={child.address} node={child} tables={tables} lines={lines} level={level + (headingOf(node) ? 1 : 0)} />
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

/** What of a node is set as a heading, if anything. */
function headingOf(node: DocumentNode): string | null {
  if (!headings.has(node.kind)) return null;
  const title = node.heading ?? (node.text.length < 60 ? node.text : '');
  return node.number + (node.number && title && !/[、.．)）]$/.test(node.number) ? '　' : '') + title || null;
}

function OwnText({ node, level }: { node: DocumentNode; level: number }) {
  const { t } = usePreferences();
  if (node.kind === 'damaged')
    return (
      <div className="damaged">
        <p className="damaged-note">{t('document.damaged')}</p>
        <pre>{node.text}</pre>
      </div>
    );
  const heading = headingOf(node);
  if (heading) {
    const Heading = `h${Math.min(level, 6)}` as 'h2';
    const rest = node.heading ? node.text.slice(node.text.startsWith(node.heading) ? node.heading.length : 0) : '';
    return (
      <>
        <Heading className="node-heading">{heading}</Heading>
        {rest && <p>{rest}</p>}
      </>
    );
  }
  const lead = node.heading && !node.text.startsWith(node.heading) ? node.heading : null;
  if (!node.number && !lead && !node.text) return null;
  return (
    <p>
      {node.number && <span className="mark">{node.number}</span>}
      {/^第.*条$/.test(node.number) && '　'}
      {lead && <strong>{lead}　</strong>}
      {node.text}
    </p>
  );
}
