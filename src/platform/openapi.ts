import { OpenAPIGenerator } from '@orpc/openapi'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'
import type { Act } from './act.ts'
import { OereIn, OereOut } from './fields.ts'

const refusal = {
  type: 'object',
  required: ['code', 'message'],
  properties: {
    code: { enum: ['invalid', 'forbidden', 'not-found', 'conflict', 'stale', 'unlawful'] },
    ...{ rule: { type: 'string' }, message: { type: 'string' }, details: { type: 'object' } },
  },
}

/** OpenAPI 3.1 from the acts themselves; amounts are integers in øre. */
export async function openApiDocument(acts: readonly Act[], municipality: string): Promise<unknown> {
  const oere = new Set<unknown>([OereIn, OereOut])
  const generator = new OpenAPIGenerator({
    schemaConverters: [
      new ZodToJsonSchemaConverter({
        interceptors: [
          (o) => (oere.has(o.schema) ? ([true, { type: 'integer', format: 'int64' }] as never) : o.next()),
        ],
      }),
    ],
  })
  const router = Object.fromEntries(acts.map((a) => [a.name, a.procedure]))
  const document = await generator.generate(router as never, {
    info: {
      title: `Vifte – ${municipality}`,
      version: '1',
      description: 'Beløb er heltal i øre. Afvisninger er problem+json med code, rule og message.',
    },
    servers: [{ url: '/api' }],
    customErrorResponseBodySchema: () => refusal,
  })
  return document
}
