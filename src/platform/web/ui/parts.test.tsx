import { html } from 'hono/html'
import { expect, test } from 'vitest'
import * as ui from './index.ts'
import { rendered } from './rendered.ts'

const evil = '"><img src=x onerror=alert(1)>'
const blade = { id: 'a', label: evil, group: evil, places: 3, inUse: 1, waiting: 1, endsWithinYear: true, href: evil }

const parts = {
  notice: (
    <ui.Notice kind="warning" heading={evil}>
      {evil}
    </ui.Notice>
  ),
  door: (
    <ui.Door href={evil} title={evil} source="paper" sourceText={evil}>
      {evil}
    </ui.Door>
  ),
  quickDoor: (
    <p>
      {ui.door(evil, evil, evil)}
      {ui.state('act', evil)}
    </p>
  ),
  source: (
    <ui.Source kind="law" href={evil}>
      {evil}
    </ui.Source>
  ),
  facts: <ui.Facts items={[{ label: evil, value: evil, note: evil, source: 'calculated' }]} />,
  empty: (
    <ui.Empty title={evil} begin={{ href: evil, label: evil }}>
      {evil}
    </ui.Empty>
  ),
  state: <ui.State tone="good">{evil}</ui.State>,
  steps: <ui.Steps label={evil} steps={[{ label: evil, state: 'done', href: evil, note: evil }]} />,
  cards: (
    <ui.Cards label={evil}>
      <ui.PersonaCard name={evil} role={evil} sentence={evil} job={evil} href={evil} />
    </ui.Cards>
  ),
  table: (
    <ui.DataTable
      caption={evil}
      csv={evil}
      columns={[{ label: evil, hint: evil, sort: { href: evil, direction: null } }]}
    >{html`<tr>
      <td>${evil}</td>
    </tr>`}</ui.DataTable>
  ),
  figure: <ui.Figure title={evil} sentence={evil} svg="<svg></svg>" table={evil} />,
  fan: <ui.FanFigure id="f" title={evil} sentence={evil} blades={[blade]} />,
  gauge: (
    <ui.GaugeFigure
      id="g"
      title={evil}
      sentence={evil}
      used={1}
      committed={1}
      overrun={1}
      ceiling={2}
      parts={[{ kind: 'hatch', label: evil, figure: evil }]}
    />
  ),
  heading: <ui.Heading title={evil} kicker={evil} lead={evil} />,
  waiting: <ui.Waiting items={[{ what: evil, href: evil, why: evil, due: evil, state: evil }]} label={evil} />,
  sums: <ui.Sums items={[{ label: evil, figure: evil, note: evil }]} />,
  history: <ui.History items={[{ when: evil, who: evil, what: evil, detail: evil }]} />,
  day: (
    <ui.DayList
      items={[
        {
          title: evil,
          href: evil,
          sub: evil,
          children: (
            <ui.BigButton about={evil} value={evil}>
              {evil}
            </ui.BigButton>
          ),
        },
      ]}
    />
  ),
  pager: <ui.Pager shown={evil} next={evil} />,
}

for (const [name, part] of Object.entries(parts)) {
  test(`${name} keeps what it is given as text, and needs no style of its own`, async () => {
    const out = await rendered(part)
    expect(out).toContain('&lt;img')
    expect(out).not.toContain('<img')
    expect(out).not.toMatch(/\sstyle=/)
    expect(out).not.toContain('<style')
    expect(out).not.toContain('undefined')
  })
}

test('a table is captioned, can be scrolled by key, and right aligns its figures by column', async () => {
  const out = await rendered(
    <ui.DataTable caption="Brugt" columns={[{ label: 'Lot' }, { label: 'Kr.', numeric: true }]}>{html`<tr>
      <th scope="row">1</th>
      <td>2</td>
    </tr>`}</ui.DataTable>,
  )
  expect(out).toContain('role="region" aria-label="Tabel: Brugt" tabindex="0"')
  expect(out).toContain('<table class="table n2">')
  expect(out).toContain('<th scope="col" class="num">Kr.</th>')
})

test('a state is never colour alone', async () => {
  for (const tone of ['act', 'waiting', 'good', 'bad', 'info', 'neutral'] as const) {
    expect(await rendered(<ui.State tone={tone}>Ord</ui.State>)).toMatch(/<use href="[^"]+#[a-z]+">.*Ord/)
  }
})
