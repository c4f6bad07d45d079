import { Hidden, Select, TextArea, TextField } from '../../platform/web/ui/index.ts'
import { askNames, choices, outcomeNames, voteNames } from './draft.view.ts'
import { lists, rowsOf } from './form.ts'
import type { Body, Part } from './review-part.ts'
import { Fold, LineRef, Row, rowsAndSpare, valueOf } from './review-parts.tsx'

export function Points({ part, bodies }: { part: Part; bodies: readonly Body[] }) {
  const { path } = lists.points
  const known = { '': 'Ingen nævnt', ...Object.fromEntries(bodies.map((b) => [b.id, b.name])) }
  return (
    <Fold title="Indstillingspunkter" count={rowsOf(part.values, lists.points).length} open>
      {rowsAndSpare(part, lists.points).map((at) => {
        const line = part.values[`${path}.${at}.line`]
        return (
          <div class="review-block">
            <TextArea {...valueOf(part, `${path}.${at}.says`)} label="Punktets ord" rows={3} />
            <Row
              part={part}
              list={lists.points}
              at={at}
              cells={[
                { field: 'no', label: 'Punkt', width: 'xxs' },
                { field: 'asks', label: 'Der bedes om at', names: askNames },
                { field: 'namesBody', label: 'Nævner', names: known },
                { field: 'line', label: '', hidden: true },
              ]}
              where={line === undefined ? null : <LineRef line={line} />}
            />
          </div>
        )
      })}
    </Fold>
  )
}

/** What was decided: shown and mended here, and filed by the committee's room when the paper is. */
export function Decided({ part }: { part: Part }) {
  const { path } = lists.decided
  const line = part.values['draft.decision.line']
  const found = part.values['draft.decision.says'] !== undefined
  return (
    <Fold title="Beslutning" open={found}>
      <p class="soft">Beslutningen registreres bagefter under Udvalg; her rettes det, der blev læst.</p>
      <TextArea
        {...valueOf(part, 'draft.decision.says')}
        label="Beslutningen, som den er trykt"
        hint={line === undefined ? undefined : <LineRef line={line} />}
        rows={2}
        optional
      />
      <Hidden name="draft.decision.line" value={line ?? 1} />
      <Select
        {...valueOf(part, 'draft.decision.outcome')}
        label="Om indstillingen som helhed"
        empty="Besluttet punkt for punkt"
        choices={choices(outcomeNames)}
      />
      <Select
        {...valueOf(part, 'draft.decision.vote')}
        label="Afstemning"
        empty="Ikke trykt"
        choices={choices(voteNames)}
      />
      {rowsAndSpare(part, lists.decided).map((at) => (
        <div class="review-row">
          <TextField {...valueOf(part, `${path}.${at}.no`)} label="Punkt" width="xxs" />
          <Select
            {...valueOf(part, `${path}.${at}.outcome`)}
            label="Besluttet"
            empty="Intet punkt"
            choices={choices(outcomeNames)}
          />
        </div>
      ))}
    </Fold>
  )
}

export function Remarks({ part }: { part: Part }) {
  const { path } = lists.remarks
  return (
    <Fold title="Protokolbemærkninger" count={rowsOf(part.values, lists.remarks).length}>
      {rowsAndSpare(part, lists.remarks).map((at) => {
        const line = part.values[`${path}.${at}.line`]
        return (
          <div class="review-block">
            <TextField
              {...valueOf(part, `${path}.${at}.parties`)}
              label="Partier"
              hint="Med komma imellem."
              width="l"
            />
            <TextField {...valueOf(part, `${path}.${at}.joinedBy`)} label="Tilsluttet af" width="l" optional />
            <TextArea {...valueOf(part, `${path}.${at}.gist`)} label="Hovedindhold" rows={2} optional />
            {line === undefined ? null : <Hidden name={`${path}.${at}.line`} value={line} />}
            {line === undefined ? null : <LineRef line={line} />}
          </div>
        )
      })}
    </Fold>
  )
}
