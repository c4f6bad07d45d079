import type { Hono } from 'hono'
import type { z } from 'zod'
import { formatDay } from '../../kernel/day.ts'
import { download, mayDo, type World } from '../../platform/index.ts'
import { kinds } from '../../platform/documents-in/index.ts'
import { fieldOf, Errors, FormKey, type Attempt, type PageView, formPage } from '../../platform/web/pages.tsx'
import { DataTable, Empty, FileField, Heading, Notice, NumberField, SubmitButton } from '../../platform/web/ui/index.ts'
import { visitOf, type Visit, type WebContext, type WebEnv } from '../../platform/web/visit.ts'
import { showDocument } from '../document/document.acts.ts'
import { attachFile, fetchFile, listFiles } from './file.acts.ts'
import { kindText, shortSum, sizeText } from './file.view.ts'

export const endings = Object.keys(kinds)
  .map((kind) => `.${kind}`)
  .join(',')

export function filePages(app: Hono<WebEnv>): void {
  formPage(app, '/sager/:id/filer', {
    act: attachFile,
    input: (values, c, files) => ({
      document: c.req.param('id'),
      name: files['base64']?.name ?? 'fil',
      base64: files['base64']?.base64,
      annexNo: values['annexNo'],
    }),
    done: ({ document, no, searched }) =>
      `/sager/${encodeURIComponent(document)}/filer?gjort=${no}${searched ? '' : '&uden-tekst=1'}`,
    again: filesView,
  })
  app.get('/sager/:id/filer/:no', async (c) => {
    const { id, no } = c.req.param()
    return download(await visitOf(c).do(fetchFile, { document: id, no }))
  })
}

async function filesView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const id = c.req.param('id') ?? ''
  const paper = await visit.do(showDocument, { id })
  const { rows } = await visit.do(listFiles, { document: paper.id })
  const href = `/sager/${encodeURIComponent(paper.id)}`
  const mayFile = mayDo(attachFile, visit.by) && paper.world === visit.by.world
  return {
    title: `Filer: ${paper.title}`,
    world: paper.world as World,
    crumbs: [{ href: '/sager', label: 'Sager' }, { href, label: paper.title }, { label: 'Filer' }],
    body: (
      <>
        <Errors attempt={attempt} />
        <Heading
          kicker="Filer"
          title={paper.title}
          lead="Filerne, som papiret blev modtaget eller sendt med. De gemmes uændret under deres kontrolsum."
        />
        {attempt === undefined ? <Done no={c.req.query('gjort')} textless={c.req.query('uden-tekst') === '1'} /> : null}
        <Files rows={rows} href={href} mayFile={mayFile} />
        {mayFile ? <Upload attempt={attempt} href={href} open={paper.open} /> : null}
      </>
    ),
  }
}

function Done({ no, textless }: { no: string | undefined; textless: boolean }) {
  if (no === undefined) return null
  return (
    <Notice kind="success" live heading={`Filen er vedhæftet som nr. ${no}.`}>
      {textless
        ? 'Den har intet tekstlag: den kan ikke findes på sine ord, og den er ikke set efter for CPR-numre. Se selv efter.'
        : 'Dens tekst kan nu findes i søgningen.'}
    </Notice>
  )
}

type Row = z.output<(typeof listFiles)['output']>['rows'][number]

function Files({ rows, href, mayFile }: { rows: readonly Row[]; href: string; mayFile: boolean }) {
  if (rows.length === 0)
    return (
      <Empty title="Papiret har ingen filer.">
        {mayFile ? 'Vedhæft den første nedenfor.' : 'Her kan de hentes, når der er vedhæftet en.'}
      </Empty>
    )
  const columns = [
    { label: 'Nr.' },
    { label: 'Fil' },
    { label: 'Slags' },
    { label: 'Størrelse', numeric: true },
    { label: 'Vedhæftet' },
    { label: 'Kontrolsum (SHA-256)' },
  ]
  return (
    <DataTable caption="Vedhæftede filer" captionHidden columns={columns}>
      {rows.map((row) => (
        <tr>
          <td>{row.no}</td>
          <td>
            <a href={`${href}/filer/${row.no}`}>{row.name}</a>
            {row.annexNo === null ? null : <span class="soft"> Bilag {row.annexNo}</span>}
          </td>
          <td>{kindText(row.mediaType)}</td>
          <td>{sizeText(row.size)}</td>
          <td>{formatDay(row.filedOn)}</td>
          <td>
            <abbr title={row.sha256}>{shortSum(row.sha256)}</abbr>
          </td>
        </tr>
      ))}
    </DataTable>
  )
}

function Upload({ attempt, href, open }: { attempt: Attempt | undefined; href: string; open: boolean }) {
  return (
    <>
      <h2>Vedhæft en fil</h2>
      {open ? <p>Papiret er åbent: alle kan hente dets filer. En fil med et CPR-nummer i teksten afvises.</p> : null}
      <form method="post" action={`${href}/filer`} enctype="multipart/form-data">
        <FormKey />
        <FileField
          {...fieldOf(attempt, 'base64')}
          label="Hvilken fil?"
          hint="PDF, Word, Excel, OpenDocument, billede eller tekst. Højst 25 MB."
          accept={endings}
        />
        <NumberField
          {...fieldOf(attempt, 'annexNo')}
          label="Hvilket bilag er den?"
          hint="Bilagets nummer."
          whole
          optional
        />
        <SubmitButton>Vedhæft filen</SubmitButton>
      </form>
    </>
  )
}
