import { sourceOf } from '../../platform/index.ts'
import type { NeedShown } from './need.input.ts'
import { sizeFor, stateOf, type Standing } from './need.ts'
import type { evidenceOf, NeedRow } from './need.store.ts'

export function standingOf(row: NeedRow): Standing {
  return {
    version: row.version,
    testedVersion: row.tested_version,
    covered: row.covered,
    sent: row.sent_on !== null,
    withdrawn: row.withdrawn_on !== null,
    told: row.told,
    step: row.step,
  }
}

/** A need as the doors show it, to outsiders without numbers a person could be known by. */
export function shown(row: NeedRow, outsider: boolean): NeedShown {
  return {
    id: row.id,
    world: row.world,
    title: row.title,
    targetGroup: row.target_group,
    areas: row.areas,
    ...sizeFor(outsider, { size: row.size, sizeText: row.size_text }),
    sizeSource: row.size_source,
    triggers: [
      ...(row.reason_a === null ? [] : [{ trigger: 'A' as const, reason: row.reason_a }]),
      ...(row.reason_b === null ? [] : [{ trigger: 'B' as const, reason: row.reason_b }]),
    ],
    cause: row.cause_kind,
    causeText: row.cause_text,
    year: row.year,
    mappedOn: row.mapped_on,
    version: row.version,
    source: sourceOf(row),
    state: stateOf(standingOf(row)),
    coverage: coverageOf(row),
    sent:
      row.sent_on === null || row.committee === null
        ? null
        : { on: row.sent_on, committee: row.committee, committeeName: row.committee_name ?? row.committee },
    withdrawn: row.withdrawn_on === null ? null : { on: row.withdrawn_on, reason: row.withdrawn_reason ?? '' },
    orientation: orientationOf(row),
    step: stepOf(row),
  }
}

function coverageOf(row: NeedRow): NeedShown['coverage'] {
  if (row.tested_on === null) return null
  return {
    testedOn: row.tested_on,
    covered: row.covered === true,
    current: row.tested_version === row.version,
    offers: row.offers ?? [],
  }
}

function orientationOf(row: NeedRow): NeedShown['orientation'] {
  if (!row.told) return null
  const { told_kind, told_id, told_label, told_href } = row
  const cause = { kind: told_kind ?? '', id: told_id ?? '', label: told_label ?? '', href: told_href ?? '' }
  return { on: row.told_on, cause }
}

function stepOf(row: NeedRow): NeedShown['step'] {
  if (row.step === null) return null
  return {
    no: row.step_no ?? 0,
    step: row.step,
    reason: row.reason ?? '',
    althoughCovered: row.reason_although_covered,
    on: row.taken_on,
    amountThousand: row.amount_thousand === null ? null : Number(row.amount_thousand),
    supplier: row.supplier,
    supplierName: row.supplier_name,
  }
}

export function evidence(row: Awaited<ReturnType<typeof evidenceOf>>[number]) {
  const { id, kind, says, day, document, place } = row
  const cause =
    row.cause_kind === null
      ? null
      : { kind: row.cause_kind, id: row.cause_id ?? '', label: row.cause_label ?? '', href: row.cause_href ?? '' }
  return { id, kind, says, day, document, place, cause }
}
