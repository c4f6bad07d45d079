import type { z } from 'zod'
import { mayDo, type World } from '../../platform/index.ts'
import { page } from '../../platform/web/pages.tsx'
import { Facts, Heading, Notice, State } from '../../platform/web/ui/index.ts'
import { noticeKinds, type Subtype } from '../eforms/subtypes.ts'
import { publishProcess, showPublished } from '../snapshot/snapshot.acts.ts'
import { openToCaches } from './cached.ts'
import { LotParts } from './lot-parts.tsx'
import { amountText, cancellationIn, dayText, instantText, purchaseHref, standing } from './open.view.ts'
import { toldIn, type Told } from './told.ts'

type Shown = z.output<(typeof showPublished)['output']>

export const purchasePage = page(async (visit, c) => {
  const shown = await visit.do(showPublished, { tender: c.req.param('id') })
  const told = toldIn(shown.releases.at(-1) ?? {})
  openToCaches(c)
  const own = mayDo(publishProcess, visit.by) && shown.world === visit.by.world
  return {
    title: shown.title,
    world: shown.world as World,
    crumbs: [{ href: '/aabent', label: 'Åbent' }, { label: shown.title }],
    body: <PurchaseBody shown={shown} told={told} now={`${visit.today}T11:00:00Z`} own={own} />,
  }
})

function PurchaseBody({ shown, told, now, own }: { shown: Shown; told: Told; now: string; own: boolean }) {
  const { words, tone } = standing(shown.step, told, now)
  const cancelled = cancellationIn(told)
  return (
    <>
      <Heading
        kicker={told.tender.procurementMethodDetails ?? 'Indkøb'}
        title={shown.title}
        state={<State tone={tone}>{words}</State>}
        lead={told.tender.description}
        actions={own ? <a href={purchaseHref(shown.tender, '/bekendtgoerelse')}>Bekendtgørelser</a> : undefined}
      />
      {cancelled === undefined ? null : (
        <Notice kind="warning" heading={`Annulleret ${dayText(cancelled.date)}`}>
          {cancelled.rationale}
        </Notice>
      )}
      <Facts items={factsOf(told)} />
      <LotParts told={told} />
      <Changes told={told} />
      <h2>Hent</h2>
      <ul>
        <li>
          <a href={purchaseHref(shown.tender, '/ocds.json')}>Åbne data, OCDS 1.1.5 (JSON)</a>
        </li>
        <li>
          <a href={purchaseHref(shown.tender, '/record.json')}>Samlet stand med alle udgivelser (JSON)</a>
        </li>
      </ul>
      <h2>Lagt frem</h2>
      <ul>
        {shown.history.map((h) => (
          <li>
            {instantText(h.at)}, fingeraftryk {h.sha256.slice(0, 16)}
          </li>
        ))}
        {shown.sent.map((s) => (
          <li>
            {noticeKinds[s.subtype as Subtype]?.danish ?? 'Bekendtgørelse'}: nr. {s.number} i TED, sendt{' '}
            {dayText(`${s.sentOn}T11:00:00Z`)}
          </li>
        ))}
      </ul>
    </>
  )
}

function factsOf({ tender, planning, bids, ocid }: Told) {
  /** Those of a lot stand with the lot. */
  const received = bids?.statistics.flatMap((s) => (s.relatedLot === undefined ? [s.value] : [])) ?? []
  const rows: [string, string | undefined][] = [
    ['Hvorfor købes det', planning?.rationale],
    ['Offentliggjort', tender.tenderPeriod?.startDate && instantText(tender.tenderPeriod.startDate)],
    ['Spørgsmål senest', tender.enquiryPeriod?.endDate && dayText(tender.enquiryPeriod.endDate)],
    ['Tilbud senest', tender.tenderPeriod?.endDate && instantText(tender.tenderPeriod.endDate)],
    ['Ventes afgjort', tender.awardPeriod?.endDate && dayText(tender.awardPeriod.endDate)],
    [
      'Anslået værdi',
      tender.value === undefined ? undefined : `${amountText(tender.value)} uden moms, forlængelser regnet med`,
    ],
    ['Tilbud modtaget', received.length ? received.map(String).join(', ') : undefined],
    ['Nummer i åbne data', ocid],
  ]
  return rows.flatMap(([label, value]) => (value ? [{ label, value }] : []))
}

function Changes({ told }: { told: Told }) {
  const changes = told.tender.amendments.filter((a) => a.id !== 'cancellation')
  if (!changes.length) return null
  return (
    <>
      <h2>Ændringer af udbuddet</h2>
      <ul>
        {changes.map((a) => (
          <li>
            {dayText(a.date)}: {a.rationale}
          </li>
        ))}
      </ul>
    </>
  )
}
