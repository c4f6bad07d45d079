import type { Attachment } from '../content/content.ts'

/** The attachments of a form, by envelope: `bilag-quality-2` is the second of quality. */
export function attachmentsIn(
  files: Readonly<Record<string, { name: string; base64: string }>>,
  picked: readonly Attachment[],
): Partial<Record<'qualification' | 'quality', Attachment[]>> {
  const of = (kind: string) =>
    Object.entries(files)
      .filter(([field]) => field.startsWith(`bilag-${kind}-`))
      .map(([, { name, base64 }]) => ({ name: name.slice(-200), mediaType: 'application/octet-stream', base64 }))
  return { qualification: [...of('qualification'), ...picked], quality: of('quality') }
}
