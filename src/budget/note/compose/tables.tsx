import { Empty, Hidden, TextField } from '../../../platform/web/ui/index.ts'
import type { DraftTable } from './draft.ts'
import { NoteGrid } from './grid.tsx'
import { Remove, type PartProps } from './lists.tsx'

/** One table: what it is called, its grid, and the buttons that change its shape. */
export function Table({ table, at, part }: { table: DraftTable; at: number; part: PartProps }) {
  const { action, wrong } = part
  const where = `${action}#tabel-${at + 1}`
  const name = `t.${at}`
  const add = (button: string, label: string) => (
    <button type="submit" class="button button-secondary" name="_do" value={button} formaction={where}>
      {label}
    </button>
  )
  return (
    <section id={`tabel-${at + 1}`} class="note-table" aria-label={`Tabel ${at + 1}`}>
      <h2>Tabel {at + 1}</h2>
      <Hidden name={`${name}.id`} value={table.id} />
      {table.words ? <Hidden name={`${name}.words`} value="ja" /> : null}
      <div class="note-fields">
        <TextField
          name={`${name}.caption`}
          value={table.caption}
          error={wrong.get(`${name}.caption`)}
          label="Overskrift"
          maxlength={400}
          width="l"
        />
        <TextField
          name={`${name}.no`}
          value={table.printedNumber}
          label="Nummer i notatet"
          width="s"
          optional
          error={wrong.get(`${name}.no`)}
        />
        <TextField
          name={`${name}.level`}
          value={table.priceLevelLabel}
          label="Enhed og prisniveau"
          hint="Fx 1.000 kr. – 2027 p/l."
          width="m"
          optional
          error={wrong.get(`${name}.level`)}
        />
      </div>
      <NoteGrid table={table} at={at} wrong={wrong} action={action} />
      {table.words ? null : <GridHelp />}
      <div class="form-acts">
        {add(`raekke+.${at}.line`, table.words ? 'Tilføj række' : 'Tilføj linje')}
        {table.words ? null : add(`raekke+.${at}.subtotal`, 'Tilføj delsum')}
        {table.words ? null : add(`raekke+.${at}.total`, 'Tilføj sum')}
        {add(`aar+.${at}`, table.words ? 'Tilføj kolonne' : 'Tilføj år')}
        {table.words ? null : add('regn', 'Regn sammen')}
        <Remove said="Fjern tabellen" what={String(at + 1)} button={`tabel-.${at}`} action={`${action}#tabeller`} />
      </div>
    </section>
  )
}

function GridHelp() {
  return (
    <details class="note-help">
      <summary>Sådan skrives der i tabellen</summary>
      <p>
        Beløb er i 1.000 kr.: 5.460 eller 5.460,5. Med enhed læses de også: 1,2 mio. eller 540.000 kr. Et nul, en streg
        (-) og et tomt felt er tre forskellige ting. Ord i et beløbsfelt skrives efter en apostrof: 'uoplyst. Summer
        regnes selv.
      </p>
      <dl class="note-keys" hidden>
        {keys.map(([key, does]) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

const keys = [
  ['Enter, Skift+Enter', 'feltet under og over'],
  ['Piletaster', 'nabofeltet; inde i en tekst først ved dens kant'],
  ['Home, End', 'første og sidste felt i rækken; med Ctrl i tabellen'],
  ['F2', 'ret i feltets tekst'],
  ['Escape', 'fortryd det, der er skrevet i feltet'],
  ['Skift+piletaster', 'marker flere felter; Delete tømmer dem'],
  ['Ctrl+C, Ctrl+V', 'kopiér markeringen, og indsæt en blok fra et regneark'],
  ['Ctrl+Z', 'fortryd seneste ændring'],
] as const

export function MoreTables({ action, none }: PartProps & { none: boolean }) {
  const where = `${action}#tabeller`
  return (
    <section id="tabeller" aria-label="Flere tabeller">
      {none ? <Empty title="Notatet har ingen tabeller endnu." /> : null}
      <div class="form-acts">
        <button type="submit" class="button button-secondary" name="_do" value="tabel+" formaction={where}>
          Tilføj tabel med år
        </button>
        <button type="submit" class="button button-secondary" name="_do" value="tabel+.ord" formaction={where}>
          Tilføj tabel med ord
        </button>
      </div>
    </section>
  )
}
