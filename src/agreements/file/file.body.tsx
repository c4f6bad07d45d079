import { html } from 'hono/html'
import { formatDay } from '../../kernel/day.ts'
import { DataTable, Empty, Heading, Notice, state } from '../../platform/web/ui/index.ts'
import type { OwnAgreement } from '../own.acts.ts'
import { documentHref, fileSentence, lotWords, toneOf, type FileShown } from './file.view.ts'

export interface FileBodyProps {
  agreement: OwnAgreement
  file: FileShown
  mayKeep: boolean
  done?: string | undefined
}

const doneWords: Readonly<Record<string, string>> = {
  krav: 'Kravet er skrevet ind.',
  opfyldt: 'Det er skrevet, at kravet er opfyldt.',
  dokument: 'Dokumentet ligger i mappen.',
  kontakt: 'Kontaktpersonen er skrevet ind.',
  ud: 'Rækken er taget ud af mappen. Den kan stadig ses i historien.',
}

export function FileBody({ agreement, file, mayKeep, done }: FileBodyProps) {
  const said = doneWords[done ?? '']
  return (
    <>
      {said === undefined ? null : (
        <Notice kind="success" live>
          {said}
        </Notice>
      )}
      <Heading kicker={agreement.name} title="Aftalens mappe" lead={fileSentence(file)} />
      <Requirements agreement={agreement} file={file} mayKeep={mayKeep} />
      <Documents agreement={agreement} file={file} mayKeep={mayKeep} />
      <Contacts file={file} mayKeep={mayKeep} />
    </>
  )
}

const path = (agreement: string) => `/aftaler/${encodeURIComponent(agreement)}/mappe`

function More({ may, href, children }: { may: boolean; href: string; children: string }) {
  return may ? (
    <p>
      <a class="button button-secondary" href={href}>
        {children}
      </a>
    </p>
  ) : null
}

function Requirements({ agreement, file, mayKeep }: Omit<FileBodyProps, 'done'>) {
  const own = path(file.agreement)
  const ways = (id: string, kind: string) =>
    mayKeep
      ? html`${kind === 'met' || kind === 'unused' ? '' : html`<a href="${own}/krav/${id}">Opfyldt</a> · `}<a
            href="${own}/krav?retter=${id}"
            >Ret</a
          >
          · <a href="${own}/ud/${id}">Tag ud</a>`
      : ''
  return (
    <section>
      <h2>Krav</h2>
      {file.requirements.length === 0 ? (
        <Empty title="Her står, hvad aftalen kræver, når det er skrevet ind." />
      ) : (
        <DataTable
          caption="Hvad aftalen kræver, og om det er opfyldt"
          captionHidden
          columns={[
            ...[{ label: 'Krav' }, { label: 'Hvad der kræves' }, { label: 'Gælder' }, { label: 'Frist' }],
            ...[{ label: 'Stand' }, { label: 'Svar' }, ...(mayKeep ? [{ label: 'Gør' }] : [])],
          ]}
        >
          {file.requirements.map(
            (r) =>
              html`<tr id="${r.id}">
                <th scope="row">${r.name}</th>
                <td>${r.asks}${r.reason === null ? '' : html`<br />Begrundelse: ${r.reason}`}</td>
                <td>${lotWords(agreement.lots, r.lot)}</td>
                <td>${r.dueOn === null ? 'ingen' : formatDay(r.dueOn)}</td>
                <td>${state(toneOf(r.state), r.state.words)}</td>
                <td>${r.met.map((m) => html`<div>${formatDay(m.on)}: ${m.words}</div>`)}</td>
                ${mayKeep ? html`<td>${ways(r.id, r.state.kind)}</td>` : ''}
              </tr>`,
          )}
        </DataTable>
      )}
      <More may={mayKeep} href={`${own}/krav`}>
        Skriv et krav
      </More>
    </section>
  )
}

function Documents({ agreement, file, mayKeep }: Omit<FileBodyProps, 'done'>) {
  const own = path(file.agreement)
  return (
    <section>
      <h2>Dokumenter</h2>
      {file.documents.length === 0 ? (
        <Empty title="Her ligger aftalens bilag og dokumenter, når det første er lagt ind." />
      ) : (
        <DataTable
          caption="Dokumenter med gyldighed"
          captionHidden
          columns={[
            ...[{ label: 'Dokument' }, { label: 'Slags' }, { label: 'Gælder' }, { label: 'Fra' }],
            ...[{ label: 'Gyldighed' }, ...(mayKeep ? [{ label: 'Gør' }] : [])],
          ]}
        >
          {file.documents.map((d) => {
            const href = documentHref(file.agreement, d)
            return html`<tr id="${d.id}">
              <th scope="row">${href === undefined ? d.title : html`<a href="${href}">${d.title}</a>`}</th>
              <td>${d.kindName}${d.place === null ? '' : html`<br />Ligger: ${d.place}`}</td>
              <td>${lotWords(agreement.lots, d.lot)}</td>
              <td>${d.enterpriseName ?? 'Kommunen'}</td>
              <td>${state(toneOf(d.state), d.state.words)}</td>
              ${
                mayKeep
                  ? html`<td>
                      <a href="${own}/dokument?afloeser=${d.id}">Afløs</a> · <a href="${own}/ud/${d.id}">Tag ud</a>
                    </td>`
                  : ''
              }
            </tr>`
          })}
        </DataTable>
      )}
      <More may={mayKeep} href={`${own}/dokument`}>
        Læg et dokument i mappen
      </More>
    </section>
  )
}

function Contacts({ file, mayKeep }: Omit<FileBodyProps, 'done' | 'agreement'>) {
  const own = path(file.agreement)
  return (
    <section>
      <h2>Kontaktpersoner</h2>
      {file.contacts.length === 0 ? (
        <Empty title="Her står, hvem man ringer til, når den første er skrevet ind." />
      ) : (
        <DataTable
          caption="Kontaktpersoner"
          captionHidden
          columns={[
            ...[{ label: 'Navn' }, { label: 'Hos' }, { label: 'Opgave' }, { label: 'E-mail og telefon' }],
            ...(mayKeep ? [{ label: 'Gør' }] : []),
          ]}
        >
          {file.contacts.map(
            (c) =>
              html`<tr id="${c.id}">
                <th scope="row">${c.name}</th>
                <td>${c.enterpriseName ?? 'Kommunen'}</td>
                <td>${c.job}</td>
                <td>${c.email === null ? '' : html`<a href="mailto:${c.email}">${c.email}</a> `}${c.phone ?? ''}</td>
                ${
                  mayKeep
                    ? html`<td>
                        <a href="${own}/kontakt?afloeser=${c.id}">Afløs</a> · <a href="${own}/ud/${c.id}">Tag ud</a>
                      </td>`
                    : ''
                }
              </tr>`,
          )}
        </DataTable>
      )}
      <More may={mayKeep} href={`${own}/kontakt`}>
        Skriv en kontaktperson
      </More>
    </section>
  )
}
