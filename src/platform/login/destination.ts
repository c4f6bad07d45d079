const home = '/overblik'

/**
 * Where a login or a change of language leads: a path of our own, else `otherwise`. The URL parser decides, as the browser will: it drops tabs and
 * takes a backslash for a slash, so `/\t/elsewhere` and `/\elsewhere` are other hosts.
 */
export function destinationOf(origin: string, til: string | undefined, otherwise = home): string {
  if (!til?.startsWith('/') || til.length > 1000 || !URL.canParse(til, origin)) return otherwise
  const url = new URL(til, origin)
  const path = `${url.pathname}${url.search}${url.hash}`
  return url.origin === new URL(origin).origin && !path.startsWith('//') ? path : otherwise
}
