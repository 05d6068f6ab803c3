// The API's types, made from its own description (npm run api); here they get the names that the pages use.
// Where the description says JsonElement the type is unknown: such a value may hold figures, see exactJson.
import type { components } from './schema';

type Schemas = components['schemas'];

export type DocumentSummary = Schemas['DocumentItem'];
export type GazetteDocument = Schemas['DocumentText'];
export type DocumentNode = Schemas['TextNode'];
export type DocumentTable = Schemas['TextTable'];
export type Repair = Schemas['TextRepair'];
export type LocatedArticles = Schemas['CitedArticles'];

export type SearchPage = Schemas['SearchResults'];

export type PackSummary = Schemas['PackView'];
export type DecisionSummary = Schemas['DecisionItem'];
export type DecisionForm = Schemas['DecisionView'];
export type InputField = Schemas['FieldView'];
export type ReadingQuestion = Schemas['ReadingView'];

export type Answer = Schemas['AnswerView'];
export type Status = Schemas['StatusView'];
export type ReadingAlternative = Schemas['AlternativeView'];
export type TraceStep = Schemas['StepView'];
/** A place in a document, or (without a document) a source outside the gazette. */
export type Citation = Schemas['CitationView'];
export type EvaluationRequest = Omit<Schemas['EvaluationBody'], 'inputs'> & { inputs: Record<string, unknown> };

export type Problem = Schemas['Problem'];
