/** Addresses of the pages about meetings and decisions. */
export const meetingHref = (id: string): string => `/udvalg/moeder/${id}`
export const decisionHref = (item: string): string => `/udvalg/beslutninger/${encodeURIComponent(item)}`
