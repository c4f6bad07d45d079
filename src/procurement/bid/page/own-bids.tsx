import type { z } from 'zod'
import { FormKey } from '../../../platform/web/pages.tsx'
import { DataTable, Hidden, State, SubmitButton } from '../../../platform/web/ui/index.ts'
import { instantWords, tenderHref } from '../../tender/tender.view.ts'
import type { listOwnBids } from '../submit/own.acts.ts'

export type OwnRow = z.output<(typeof listOwnBids)['output']>['rows'][number]

const states = {
  standing: { words: 'Gælder', tone: 'good' },
  replaced: { words: 'Erstattet', tone: 'neutral' },
  withdrawn: { words: 'Trukket tilbage', tone: 'neutral' },
} as const

/** What a supplier has handed in, each with its receipt; nothing is ever gone from here. */
export function OwnBids({ tender, rows, open }: { tender: string; rows: readonly OwnRow[]; open: boolean }) {
  const href = tenderHref(tender, '/tilbud')
  const columns = ['Modtaget', 'Tilbuddet', 'Forseglet', 'Kvittering'].map((label) => ({ label }))
  return (
    <>
      <DataTable caption="Det, I har afleveret" columns={columns}>
        {rows.map((row) => (
          <tr>
            <th scope="row">{instantWords(row.receivedAt)}</th>
            <td>
              <State tone={states[row.state].tone}>{states[row.state].words}</State>
            </td>
            <td>{row.sealedBy === 'supplier' ? 'Hos jer, før afsendelsen' : 'Ved modtagelsen (svagere)'}</td>
            <td>
              <a href={`${href}/${row.bid}/kvittering`}>Hent kvitteringen</a>
              {row.state === 'withdrawn' ? (
                <>
                  {' · '}
                  <a href={`${href}/${row.bid}/kvittering?tilbagetrukket=ja`}>for tilbagetrækningen</a>
                </>
              ) : null}
            </td>
          </tr>
        ))}
      </DataTable>
      {open ? rows.filter((r) => r.state === 'standing').map((r) => <Withdraw bid={r.bid} href={href} />) : null}
    </>
  )
}

function Withdraw({ bid, href }: { bid: string; href: string }) {
  return (
    <form method="post" action={`${href}/traek-tilbage`}>
      <FormKey />
      <Hidden name="bid" value={bid} />
      <SubmitButton kind="secondary">Træk tilbuddet tilbage</SubmitButton>
    </form>
  )
}
