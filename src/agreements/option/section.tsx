import { formatDay } from '../../kernel/day.ts'
import { capital } from '../../kernel/text.ts'
import { Facts, Notice } from '../../platform/web/ui/index.ts'
import { lastDay } from '../../portfolio/index.ts'
import type { AgreementShown } from '../show.output.ts'
import { Compared } from './compared.tsx'
import { modelWords } from './model.view.ts'
import type { LotCheck, OptionPart } from './part.web.ts'
import { UsesTable } from './uses.tsx'

/** What the contract says of extending it, what may be done now and why not, and what it would cost. */
export function OptionSection({ shown, part }: { shown: AgreementShown; part: OptionPart | null }) {
  const { option, world } = shown
  if (part === null) return null
  if (option === null) return <NoOption papers={world === 'papers'} />
  return (
    <section id="optioner">
      <h2>Option</h2>
      <p>
        {modelWords(option.model)} <span class="soft">({option.model.source})</span>
      </p>
      {world === 'papers' ? (
        <Notice kind="info" heading="Om optionen blev brugt, er ikke trykt">
          Papiret beregner forlængelsen, men siger ikke, om den blev til noget. Reglerne kan prøves; optionen kan ikke
          bruges her.
        </Notice>
      ) : (
        <LotOptions shown={shown} option={option} part={part} />
      )}
      <UsesTable shown={shown} mayUndo={part.mayUse} />
      <Compared level="h3" rows={part.compared} before={part.before} />
    </section>
  )
}

function NoOption({ papers }: { papers: boolean }) {
  return (
    <section id="optioner">
      <h2>Option</h2>
      <p>{papers ? 'Papiret trykker ingen option.' : 'Aftalen har ingen option og kan ikke forlænges (OPT-NONE).'}</p>
    </section>
  )
}

function LotOptions({
  shown,
  option,
  part,
}: {
  shown: AgreementShown
  option: NonNullable<AgreementShown['option']>
  part: OptionPart
}) {
  const href = `/aftaler/${encodeURIComponent(shown.code)}/option`
  return (
    <>
      <Facts
        items={option.lots.map((lot) => ({
          label: capital(lot.label),
          value: standing(
            lot,
            part.checks.find((c) => c.no === lot.no),
          ),
          note: noteOf(lot),
        }))}
      />
      {option.lots.map((lot) =>
        lot.declined === null || !part.mayUse ? null : (
          <p>
            <a href={`${href}/beslutninger/${lot.declined.id}`}>Tag beslutningen om {lot.label} tilbage</a>
          </p>
        ),
      )}
      {part.mayUse ? (
        <p class="form-acts">
          {part.checks.some((c) => c.outcome.allowed) ? (
            <a class="button button-secondary" href={href}>
              Brug en option
            </a>
          ) : null}
          {option.lots.some((l) => l.declined === null && l.left !== 0) ? (
            <a href={`${href}/afslaa`}>Beslut, at optionen ikke skal bruges</a>
          ) : null}
        </p>
      ) : null}
    </>
  )
}

type Lot = NonNullable<AgreementShown['option']>['lots'][number]

/** Allowed, or the first rule that is in the way. */
function standing(lot: Lot, check: LotCheck | undefined): string {
  if (check === undefined)
    return lot.left === 0 ? 'Alle optioner er brugt (OPT-COUNT).' : 'Kan ikke prøves: en dag er ikke oplyst.'
  const stop = check.outcome.rules.find((r) => r.outcome === 'fail')
  if (stop === undefined) return `Kan forlænges til ${formatDay(check.until)}.`
  return `Kan ikke forlænges nu: ${stop.text} (${stop.id})`
}

function noteOf(lot: Lot): string {
  const used = lot.used === 0 ? 'ingen brugt' : `${lot.used} brugt`
  const left = lot.left === null ? '' : `, ${lot.left} tilbage`
  const longest = lot.longestBefore === null ? '' : `; længst til ${lastDay(lot.longestBefore)}`
  const decide = lot.decideBy === null ? '' : `; besluttes senest ${formatDay(lot.decideBy)}`
  return `${used}${left}${longest}${decide}`
}
