import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { act, Id, insiders, supplierStaff, Text, type Role, type Work } from '../../platform/index.ts'
import { mustBeAnother, mustBeOpen } from '../../platform/four-eyes.ts'
import { depositExceedance } from '../../budget/index.ts'
import { depositPrice } from '../../portfolio/index.ts'
import { AgreementCode } from '../conclude.input.ts'
import { insertModificationEnd, type NewEnd } from '../ending.store.ts'
import { atField } from '../file/must.ts'
import { lotOf, mustLive, ownAgreement, type OwnAgreement } from '../own.acts.ts'
import { mustBeOthers, mustBeOwn } from '../own-preparation.ts'
import { basisOf } from './basis.acts.ts'
import { CheckIn, ModificationIn, ModificationOut, OutcomeOut } from './modification.input.ts'
import { kindNames, type Modification } from './modification.ts'
import { insertModification, modificationOf, modifications, type ModificationRow } from './modification.store.ts'
import { mustBeAllowed } from './refuse.ts'
import { ruled } from './rule.ts'

const preparers: readonly Role[] = ['officer', 'controller', 'manager']
const deciders: readonly Role[] = ['controller', 'manager']
const Done = z.object({ modification: z.string() })

export const checkModification = act('agreements.check-modification', {
  kind: 'read',
  may: insiders,
  summary: 'Hold en ændring af en aftale op mod reglerne: grund, lille ændring, tærskelværdi og loft',
  input: CheckIn,
  output: OutcomeOut,
  run: async (work, { agreement, ...asked }) => {
    const own = await ownAgreement(work, agreement)
    mustLive(own)
    return ruled(await basisOf(work, own, asked))
  },
})

export const prepareModification = act('agreements.prepare-modification', {
  kind: 'change',
  may: preparers,
  summary: 'Forbered en ændring af en aftale: slags, grund og værdi pr. delaftale; en anden skal godkende den',
  input: ModificationIn,
  output: Done,
  run: async (work, { words, effectiveOn, assessment = null, prices, ...asked }) => {
    const agreement = await ownAgreement(work, asked.agreement)
    mustLive(agreement)
    const basis = await basisOf(work, agreement, asked)
    const outcome = ruled(basis)
    mustBeAllowed(basis, outcome, assessment)
    mustPrice(agreement, asked.kind, prices, work.today)
    const id = newId(work.at)
    const own = prices.map((p) => ({ ...p, lot: lotOf(agreement, p.lot).id }))
    const m = { id, agreement: agreement.code, kind: asked.kind, reason: asked.reason, words, effectiveOn }
    await insertModification(work.tx, work.by, {
      ...{ ...m, basis, outcome, assessment, lots: basis.lots, prices: own, on: work.today },
    })
    return { modification: id }
  },
})

/** A new price holds from a day to come, and for a unit the lot has a price for already. */
function mustPrice(
  agreement: OwnAgreement,
  kind: string,
  prices: readonly { lot: number; unit: string; validFrom: string }[],
  today: string,
): void {
  if ((kind === 'price') !== prices.length > 0)
    throw atField('prices', kind === 'price' ? 'Skriv den nye pris' : 'Vælg »Pris« som slags, når prisen ændres')
  for (const [i, p] of prices.entries()) {
    const lot = lotOf(agreement, p.lot, `prices.${i}.lot`)
    if (!lot.prices.some((known) => known.unit === p.unit))
      throw atField(`prices.${i}.unit`, 'Delaftalen har ingen pris af den slags')
    if (p.validFrom <= today) throw pastPrice(`prices.${i}.validFrom`)
  }
}

function pastPrice(field: string): Refusal {
  const message = 'En ny pris gælder fra en dag, der ligger efter i dag; det, der er leveret, er allerede prissat'
  return new Refusal('unlawful', `${message}.`, { rule: 'MOD-PRICE', issues: [{ field, message }] })
}

export const approveModification = act('agreements.approve-modification', {
  kind: 'change',
  may: deciders,
  summary: 'Godkend en ændring, en anden har forberedt: den gælder, og mere end loftet skrives i regnskabet',
  input: z.object({ modification: Id }),
  output: Done,
  run: async (work, input) => {
    const m = await openModification(work, input.modification)
    mustBeAnother(m, work.by, { what: 'ændringen', whom: 'en anden controller eller leder' })
    await heldAgain(work, m)
    await ended(work, m, { kind: 'approved', on: work.today })
    await deposited(work, m)
    return { modification: m.id }
  },
})

/** Others may have been approved since it was prepared, so the sums are held against the law once more. */
async function heldAgain(work: Work, m: ModificationRow): Promise<void> {
  const agreement = await ownAgreement(work, m.agreement)
  const lots = m.lots.map((l) => {
    const lot = agreement.lots.find((a) => a.id === l.lot)
    return { lot: lot?.lot ?? lot?.position ?? 0, valueOere: l.valueOere, exceedanceOere: l.exceedanceOere }
  })
  const { regime, keepsNature, indexHundredths } = m.basis
  const asked = { kind: m.kind, reason: m.reason, regime, keepsNature, indexHundredths, lots }
  const basis = await basisOf(work, agreement, asked)
  mustBeAllowed(basis, ruled(basis), m.assessment)
  if (m.prices.some((p) => p.validFrom <= work.today)) throw pastPrice('modification')
}

async function deposited({ tx, by, today }: Work, m: Modification): Promise<void> {
  const href = `/aftaler/${m.agreement}/aendringer/${m.id}`
  const cause = { kind: 'modification', id: m.id, label: `Ændring: ${kindNames[m.kind]}`, href }
  for (const { lot, exceedanceOere } of m.lots)
    if (exceedanceOere > 0n)
      await depositExceedance(tx, { lot, amountOere: exceedanceOere, day: today, cause, preparedBy: m.preparedBy })
  for (const price of m.prices) await depositPrice(tx, by.world, price)
}

export const rejectModification = act('agreements.reject-modification', {
  kind: 'change',
  may: deciders,
  summary: 'Afvis en ændring, en anden har forberedt, med en grund; aftalen er uændret',
  input: z.object({ modification: Id, reason: Text('grunden til, at ændringen afvises', 500) }),
  output: Done,
  run: async (work, { modification, reason }) => {
    const m = await openModification(work, modification)
    mustBeOthers(m, work.by)
    return ended(work, m, { kind: 'rejected', reason, on: work.today })
  },
})

export const withdrawModification = act('agreements.withdraw-modification', {
  kind: 'change',
  may: preparers,
  summary: 'Træk en ændring tilbage, du selv har forberedt',
  input: z.object({ modification: Id }),
  output: Done,
  run: async (work, input) => {
    const m = await openModification(work, input.modification)
    mustBeOwn(m, work.by)
    return ended(work, m, { kind: 'withdrawn', on: work.today })
  },
})

export const listModifications = act('agreements.list-modifications', {
  kind: 'read',
  may: [...insiders, ...supplierStaff],
  summary: 'Vis en aftales ændringer: dem, der venter, og dem, der er afgjort, med reglernes svar',
  input: z.object({ agreement: AgreementCode }),
  output: z.object({ rows: z.array(ModificationOut) }),
  run: async ({ tx }, { agreement }) => ({ rows: await modifications(tx, { agreement }) }),
})

async function openModification(work: Work, id: string) {
  const m = await modificationOf(work.tx, id)
  await ownAgreement(work, m.agreement)
  mustBeOpen(m, 'ændringen')
  return m
}

async function ended(work: Work, m: Modification, end: NewEnd): Promise<{ modification: string }> {
  if (!(await insertModificationEnd(work.tx, work.by, m.id, end)))
    mustBeOpen(await modificationOf(work.tx, m.id), 'ændringen')
  return { modification: m.id }
}
