export interface DocumentSummary {
  number: string; series: string; year: number; serial: number; title: string; issuer: string; version: number; date: string | null;
  firstLine: number; lastLine: number; file: string;
}
export interface DocumentNode {
  kind: string; number: string; heading: string | null; text: string; address: string;
  firstLine: number; lastLine: number; children: DocumentNode[];
}
export interface DocumentRow { line: number; cells: string[]; printed: string[] }
export interface DocumentTable {
  address: string; title: string; firstLine: number; lastLine: number; columns: string[]; rows: DocumentRow[];
}
export interface Repair { kind: string; firstLine: number; lastLine: number; doubt: boolean; zh: string; en: string }
export interface GazetteDocument {
  number: string; title: string; issuer: string; date: string | null; addressees: string[]; kind: string; issuedTitle: string | null;
  firstLine: number; lastLine: number; file: string; tree: DocumentNode[]; tables: DocumentTable[]; repairs: Repair[];
}
export interface LocatedArticles { document: string; title: string; citation: string; missing: string[]; nodes: DocumentNode[]; tables: DocumentTable[] }
export interface SnippetPart { text: string; hit: boolean }
export interface SearchHit {
  number: string; title: string; date: string | null; address: string; heading: string | null; snippet: SnippetPart[]; firstLine: number;
}
export interface SearchPage { total: number; hits: SearchHit[] }
/** A place in a document, or (without a document) a source outside the gazette. */
export interface Citation { document: string | null; text: string }
export interface DecisionSummary { name: string; unit: string | null; description: string | null; citations: Citation[] }
export interface PackSummary {
  slug: string; document: string; title: string; issuer: string | null; issued: string; inForce: { from: string; to: string | null };
  subjects: string[]; usable: boolean; interpreter: string | null; decisions: DecisionSummary[];
}
export interface InputField {
  name: string; type: string; baseType: string; elementType?: string | null; unit: string | null; description: string | null;
  optional: boolean; allowedValues: unknown[] | null; minimum: unknown; maximum: unknown; fields: InputField[] | null; citations: Citation[];
}
export interface ReadingChoice { name: string; description: string | null }
export interface ReadingQuestion {
  name: string; question: string | null; default: string | null; decidedBy: string | null; choices: ReadingChoice[]; citations: Citation[];
}
export interface DecisionForm {
  name: string; unit: string | null; description: string | null; citations: Citation[]; inputs: InputField[]; readings: ReadingQuestion[];
}
export interface Reason { code: string; message: string; citations: Citation[]; decidedBy: string | null }
export interface ReadingAlternative { choice: string; status: Status; value: unknown; changes: boolean }
export interface ReadingUsed { name: string; choice: string | null; default: boolean; decidedBy: string | null; alternatives: ReadingAlternative[] }
export interface NamedValue { name: string; value: unknown }
export interface AppliedRule { id: string; label: string; note: string | null; citations: Citation[] }
export interface TraceStep {
  id: string; kind: string; name: string; value: unknown; unit?: string | null; expression?: string | null; citations: Citation[]; inputs: NamedValue[];
  rules: AppliedRule[]; children: TraceStep[];
}
export type Status = 'determined' | 'undetermined' | 'not-in-force';
export interface Answer {
  value: unknown; status: Status; reasons: Reason[]; citations: Citation[]; readings: ReadingUsed[]; trace: TraceStep | null;
  pack: string; document: string; decision: string; unit: string | null; asOf: string;
}
export interface InputError { input: string; code: string; message: string }
export interface Problem { code: string; title: string; detail: string; status: number; errors?: InputError[] }
export interface EvaluationRequest { asOf: string | null; inputs: Record<string, unknown>; readings: Record<string, string> }
