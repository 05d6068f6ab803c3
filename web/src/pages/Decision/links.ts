/** The address of a decision in this interface. */
export const decisionLink = (slug: string, name: string): string => `/decisions/${encodeURIComponent(slug)}/${encodeURIComponent(name)}`;
