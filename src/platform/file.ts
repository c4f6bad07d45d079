import { z } from 'zod'

/** A file an act makes: the doors send its bytes. */
export const FileOut = z.object({ name: z.string(), mediaType: z.string(), bytes: z.instanceof(Uint8Array) })
export type FileMade = z.output<typeof FileOut>

/** Sent to be kept, never to be run in our name. */
export function download(
  { name, mediaType, bytes }: FileMade,
  shown: 'attachment' | 'inline' = 'attachment',
): Response {
  const plain = name.replace(/[^\w. -]+/g, '_')
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': `${shown}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Content-Length': String(bytes.length),
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  })
}
