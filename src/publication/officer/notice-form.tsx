import { fieldOf, FormKey } from '../../platform/web/pages.tsx'
import {
  DateField,
  Hidden,
  NumberField,
  Select,
  SubmitButton,
  TextArea,
  TextField,
} from '../../platform/web/ui/index.ts'
import { purchaseHref } from '../open/open.view.ts'
import { choices } from './choices.ts'
import type { NoticeProps } from './notice.body.tsx'
import { BudgetYears } from './budget-years.tsx'
import { noticeValues } from './notice-values.ts'

/** What no other part knows: shown with what is typed until now. An empty field leaves what stands. */
export function NoticeForm({ tender, subtype, all, today, attempt }: NoticeProps) {
  const typed = noticeValues(all.typed)
  const at = (name: string) => fieldOf(attempt, name, typed[name])
  return (
    <form method="post" action={purchaseHref(tender, '/bekendtgoerelse')}>
      <FormKey />
      <Hidden name="type" value={subtype} />
      <Select {...at('framework')} label="Aftalens form (BT-765)" empty="Vælg" choices={choices.framework} />
      <TextArea {...at('procedureFeatures')} label="Hvordan proceduren forløber (BT-88)" rows={3} />
      <TextField {...at('documentsUrl')} type="url" label="Adressen på udbudsmaterialet (BT-15)" />
      <TextField {...at('submissionUrl')} type="url" label="Adressen, hvor tilbud eller svar afleveres (BT-18)" />
      <TextField {...at('mainCpv')} label="CPV-kode, hvis udbuddet ikke har den (BT-262)" width="s" />
      <TextField {...at('nuts')} label="NUTS-kode for stedet, hvis udbuddet ikke har den (BT-5071)" width="s" />
      <DateField {...at('plannedPublication')} label="Ventes offentliggjort (BT-127)" />
      <TextField
        {...at('dialogueClosesAt')}
        label="Frist for svar til markedsdialogen (BT-800)"
        hint="Fx 2026-11-30T12:00:00+01:00"
      />
      <TextField {...at('award')} label="Tildelingens nummer, hvis det er et andet end udbuddets" width="m" />
      <Select
        {...at('noWinner')}
        label="Hvorfor en delaftale ikke fik en vinder (BT-144)"
        empty="Vælg"
        choices={choices.noWinner}
      />
      <TextField {...at('changedNotice')} label="TED’s nummer på bekendtgørelsen om aftalen (BT-1501)" width="s" />
      <TextField
        {...at('contractNumber')}
        label="Aftalens nummer, hvis den ikke er indgået i Vifte (BT-150)"
        hint="Ved tildeling uden udbud: det nummer, aftalen vil få."
        width="m"
      />
      <DateField {...at('contractDate')} label="Aftalen er skrevet under den (BT-145)" />
      <BudgetYears typed={all.typed['budget']} today={today} at={at} />
      <Direct at={at} />
      {all.suppliers.length === 0 ? null : <Counts lots={all.lots} at={at} />}
      <Suppliers suppliers={all.suppliers} at={at} />
      <div class="form-acts">
        <SubmitButton>Gem oplysningerne</SubmitButton>
      </div>
    </form>
  )
}

type At = (name: string) => ReturnType<typeof fieldOf>

function Direct({ at }: { at: At }) {
  return (
    <details class="details">
      <summary>Kun ved tildeling uden udbud</summary>
      <Select
        {...at('directAwardReason')}
        label="Grunden, som kode (BT-136)"
        empty="Vælg"
        choices={choices.directAwardReason}
      />
      <TextArea {...at('directAwardText')} label="Grunden, i ord (BT-135)" rows={3} />
    </details>
  )
}

const counts = [
  ...([
    ['tenders', 'Tilbud i alt'],
    ['micro', 'Fra mikrovirksomheder'],
    ['small', 'Fra små'],
    ['medium', 'Fra mellemstore'],
  ] as const),
  ...([
    ['large', 'Fra store'],
    ['otherEea', 'Fra andre EØS-lande'],
    ['outsideEea', 'Fra lande uden for EØS'],
  ] as const),
]

function Counts({ lots, at }: { lots: NoticeProps['all']['lots']; at: At }) {
  return (
    <>
      {lots.map((lot) => (
        <fieldset>
          <legend>Tilbud på delaftale {lot.no} (BT-759)</legend>
          {counts.map(([name, label]) => (
            <NumberField {...at(`bidCounts.${lot.no}.${name}`)} label={label} whole />
          ))}
        </fieldset>
      ))}
    </>
  )
}

function Suppliers({ suppliers, at }: { suppliers: NoticeProps['all']['suppliers']; at: At }) {
  return (
    <>
      {suppliers.map((s) => (
        <fieldset>
          <legend>{s.name}</legend>
          <TextField
            {...at(`suppliers.${s.id}.cvr`)}
            label="CVR-nummer, hvis registret ikke har det (BT-501)"
            width="s"
          />
          <TextField {...at(`suppliers.${s.id}.street`)} label="Vej og nummer (BT-510)" />
          <TextField {...at(`suppliers.${s.id}.postCode`)} label="Postnummer (BT-512)" width="xs" />
          <TextField {...at(`suppliers.${s.id}.city`)} label="By (BT-513)" width="m" />
          <TextField {...at(`suppliers.${s.id}.nuts`)} label="NUTS-kode (BT-507)" width="s" />
          <Select {...at(`suppliers.${s.id}.size`)} label="Størrelse (BT-165)" empty="Vælg" choices={choices.size} />
        </fieldset>
      ))}
    </>
  )
}
