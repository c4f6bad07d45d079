import type { z } from 'zod'
import type { Child } from 'hono/jsx'
import { Hidden, SubmitButton, TextArea } from '../../platform/web/ui/index.ts'
import type { paperOffers } from './offers.acts.ts'
import { partHints, partNames, type Part, type PartBlock } from './parts.ts'

type Offers = z.output<typeof paperOffers.output>

interface PartProps {
  part: Part
  offers: Offers
  children?: Child
}

/** One part: its texts and what is inserted between them, in order; an empty text at the end to go on in. */
export function PartFields({ part, offers, children }: PartProps) {
  const name = partNames[part.key]
  const last = part.blocks.at(-1)
  const blocks: PartBlock[] = last?.kind === 'text' ? part.blocks : [...part.blocks, { kind: 'text', text: '' }]
  const texts = blocks.filter((b) => b.kind === 'text')
  return (
    <fieldset class="composer-part" id={`del-${part.key}`}>
      <legend class="h3">{name}</legend>
      <p class="form-hint">{partHints[part.key]}</p>
      {blocks.map((block, index) =>
        block.kind === 'text' ? (
          <TextArea
            name={`del.${part.key}.${index}.text`}
            label={
              texts.length === 1
                ? `Tekst: ${name.toLowerCase()}`
                : `Tekst ${texts.indexOf(block) + 1}: ${name.toLowerCase()}`
            }
            value={block.text}
            rows={rowsFor(block.text)}
            maxlength={20_000}
          />
        ) : (
          <Inserted
            block={block}
            at={`${part.key}:${index}`}
            field={`del.${part.key}.${index}.insert`}
            offers={offers}
          />
        ),
      )}
      {children}
      <Picker part={part} offers={offers} />
    </fieldset>
  )
}

function rowsFor(text: string): number {
  const lines = text.split('\n').reduce((n, line) => n + 1 + Math.floor(line.length / 90), 0)
  return Math.min(16, Math.max(3, lines + 1))
}

interface InsertedProps {
  block: Extract<PartBlock, { kind: 'insert' }>
  at: string
  field: string
  offers: Offers
}

function Inserted({ block, at, field, offers }: InsertedProps) {
  const source = offers.inserts.find((o) => o.source === block.source)
  const what = source?.choices.find((c) => c.value === block.of)?.label ?? block.of
  const label = `${source?.label ?? block.source}: ${what}`
  const button = (does: string, words: string) => (
    <SubmitButton kind="tertiary" name="do" value={`${does}:${at}`}>
      {words}
      <span class="sr-only"> {label}</span>
    </SubmitButton>
  )
  return (
    <div class="composer-insert">
      <Hidden name={field} value={`${block.source}|${block.of}`} />
      <p>
        <strong>Indsat:</strong> {label}
      </p>
      <div class="composer-moves">
        {button('op', 'Flyt op')}
        {button('ned', 'Flyt ned')}
        {button('fjern', 'Fjern')}
      </div>
    </div>
  )
}

function Picker({ part, offers }: PartProps) {
  if (offers.inserts.length === 0) return null
  const id = `vaelg-${part.key}`
  return (
    <div class="composer-picker">
      <label class="form-label" for={id}>
        Hent ind i {partNames[part.key].toLowerCase()}
      </label>
      <select class="form-select" id={id} name={`vaelg.${part.key}`}>
        <option value="">Vælg tabel eller figur</option>
        {offers.inserts.map((o) => (
          <optgroup label={o.label}>
            {o.choices.map((c) => (
              <option value={`${o.source}|${c.value}`}>{c.label}</option>
            ))}
          </optgroup>
        ))}
      </select>
      <SubmitButton kind="secondary" name="do" value={`indsaet:${part.key}`}>
        Indsæt
        <span class="sr-only"> i {partNames[part.key].toLowerCase()}</span>
      </SubmitButton>
    </div>
  )
}
