/** The address of a document, or of a place in it, in this interface. */
export function documentLink(number: string, address?: string): string {
  const page = `/library/${encodeURIComponent(number)}`;
  return address ? `${page}#${encodeURIComponent(address)}` : page;
}
