import { OpenAPIGenerator } from '@orpc/openapi'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'
import { byBody, type Act } from './act.ts'
import { largestOere, OereIn, OereOut } from './fields.ts'

/** OpenAPI 3.1 from the acts themselves; amounts are integers in øre. */
export async function openApiDocument(acts: readonly Act[], municipality: string): Promise<unknown> {
  const generator = new OpenAPIGenerator({
    schemaConverters: [
      new ZodToJsonSchemaConverter({
        interceptors: [(o) => (amounts.has(o.schema) ? ([true, amounts.get(o.schema)] as never) : o.next())],
      }),
    ],
  })
  const router = Object.fromEntries(acts.map((a) => [a.name, a.procedure]))
  const document = await generator.generate(router as never, {
    info: {
      title: `Vifte – ${municipality}`,
      version: '1',
      description:
        'Beløb er heltal i øre (int64); beløb ud over 2^53 skrives som tekst. Afvisninger er problem+json med code, rule og message. Felter, som en handling ikke har, afvises.',
    },
    servers: [{ url: '/api' }],
  })
  const paths = document.paths as Record<string, Record<string, Operation>>
  for (const act of acts) complete(paths[`/${act.room}/${act.verb}`]?.[byBody(act) ? 'post' : 'get'], act)
  return { ...document, components: { ...document.components, schemas: { ...document.components?.schemas, Refusal } } }
}

interface Operation {
  parameters?: object[]
  responses?: Record<string, object>
}

const amounts = new Map<unknown, object>([
  [
    OereIn,
    {
      type: 'integer',
      format: 'int64',
      minimum: -largestOere,
      maximum: largestOere,
      description: 'Beløb i hele øre: 1.000 kr. er 100000',
    },
  ],
  [OereOut, { type: 'integer', format: 'int64' }],
])

const Refusal = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'message'],
  properties: {
    ...{ type: { type: 'string' }, title: { type: 'string' }, status: { type: 'integer' } },
    code: { enum: ['invalid', 'forbidden', 'not-found', 'conflict', 'stale', 'unlawful', 'bug'] },
    ...{ rule: { type: 'string' }, message: { type: 'string' }, details: { type: 'object' } },
  },
}

/** What the door itself takes and tells, which no act's schema knows. */
function complete(operation: Operation | undefined, act: Act): void {
  if (!operation) return
  const own = [...(byBody(act) ? [idempotencyKey] : [nested]), ...(act.touchesPerson ? [purpose] : [])]
  operation.parameters = [...(operation.parameters ?? []), ...own]
  const answered = act.file ? { ...operation.responses, 200: fileAnswer } : operation.responses
  operation.responses = { ...answered, ...refusals, ...(byBody(act) ? tooLarge(act) : {}) }
}

const fileAnswer = {
  description: 'En fil: dens bytes, med navn og medietype i svarets hoveder.',
  content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
}

const refused = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Refusal' } } },
})

const refusals = {
  403: refused('Den, der kalder, må ikke (forbidden).'),
  404: refused('Det, der henvises til, findes ikke for den, der kalder (not-found).'),
  409: refused('Det er allerede sket, eller andre har ændret det imens (conflict, stale).'),
  422: refused('Indholdet kan ikke læses, eller det er i strid med en regel (invalid, unlawful).'),
  500: refused('Fejl hos os (bug). Den er skrevet ned.'),
}

const tooLarge = ({ takesFile }: Act) => ({ 413: refused(`Det sendte er større end ${takesFile ? 36 : 1} MB.`) })

const idempotencyKey = {
  ...{ name: 'Idempotency-Key', in: 'header', required: false },
  description: 'Det samme kald med den samme nøgle virker kun én gang.',
  schema: { type: 'string', minLength: 8, maxLength: 200 },
}

const purpose = {
  ...{ name: 'Purpose', in: 'header', required: false },
  description: 'Hvorfor der ses på en borgers oplysninger; det skrives i journalen.',
  schema: { type: 'string' },
}

const nested = {
  ...{ name: 'input', in: 'query', required: false },
  description: 'Hele indholdet som et JSON-objekt i stedet for de enkelte parametre: til lister og objekter.',
  content: { 'application/json': { schema: { type: 'object' } } },
}
