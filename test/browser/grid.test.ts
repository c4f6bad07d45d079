import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { composeNote, showNote } from '../../src/budget/index.ts'
import { setStage, type Visitor } from './stage.ts'

const stage = await setStage()
const shots = process.env['VIFTE_SHOTS']
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

test('typing: the sums follow, what is typed is tidied, and a cell that cannot be read says so at once', async () => {
  const { page, complaints, context } = await open()
  await cell(page, 0, 0).fill('5460')
  await cell(page, 1, 0).fill('1540')
  expect(await sum(page, 3, 0)).toBe('7.000')
  await page.keyboard.press('Enter')
  expect(await cell(page, 1, 0).inputValue()).toBe('1.540')
  await cell(page, 2, 0).fill('1,2 mio.')
  await page.keyboard.press('Tab')
  expect(await cell(page, 2, 0).inputValue()).toBe('1.200')
  expect([await sum(page, 3, 0), await rowTotal(page, 3)]).toEqual(['8.200', '8.200'])
  await cell(page, 1, 1).fill('mange')
  await page.keyboard.press('Enter')
  expect(await cell(page, 1, 1).getAttribute('aria-invalid')).toBe('true')
  const told = await cell(page, 1, 1).getAttribute('aria-describedby')
  expect(await page.locator(`#${told}`).innerText()).toBe(
    'Række 2, 2028: skriv et beløb, 0, - eller lad feltet stå tomt',
  )
  await shoot(page, 'fejl')
  await cell(page, 1, 1).fill('7')
  expect(await cell(page, 1, 1).getAttribute('aria-invalid')).toBeNull()
  expect(complaints).toEqual([])
  await context.close()
})

test('keyboard: arrows, Enter, Home and End move; F2 and Escape edit and restore', async () => {
  const { page, context } = await open()
  await cell(page, 0, 0).fill('1')
  await page.keyboard.press('Enter')
  expect(await standsIn(page)).toBe('Række 2, 2027')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.press('ArrowRight')
  expect(await standsIn(page)).toBe('Række 1, 2028')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  expect(await standsIn(page)).toBe('Række 2, bemærkning')
  await page.keyboard.press('Home')
  expect(await standsIn(page)).toBe('Række 2, aktivitet')
  await page.keyboard.press('Control+End')
  expect(await standsIn(page)).toBe('Række 4, bemærkning')
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Mentorer')
  await page.keyboard.press('ArrowLeft')
  expect(await standsIn(page)).toBe('Række 1, aktivitet')
  await page.keyboard.press('Escape')
  expect(await page.locator('[name="t.0.r.0.label"]').inputValue()).toBe('')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('F2')
  await page.keyboard.type('2')
  expect(await cell(page, 0, 0).inputValue()).toBe('12')
  await context.close()
})

test('a block is pasted, copied, emptied and undone; what does not fit is refused whole', async () => {
  const { page, context } = await open()
  await paste(page, 0, 'label', 'Mentorer\t5460\t5.460\r\n"Kørsel og\nbilletter"\t\t-\r\n')
  expect(await values(page)).toEqual(['Mentorer', '5.460', '5.460', 'Kørsel og billetter', '', '–'])
  expect([await sum(page, 3, 0), await sum(page, 3, 1)]).toEqual(['5.460', '5.460'])
  await shoot(page, 'indsat')
  await paste(page, 0, 'c.0', '1\n2\n3\n4')
  expect(await said(page)).toBe(
    'Række 4, 2027 regnes selv. Det indsatte siger 4, og linjerne giver 6. Intet er indsat.',
  )
  await paste(page, 0, 'c.3', '1\t2\t3\t4\t5\t6\t7\t8\t9')
  expect(await said(page)).toMatch(/^Det indsatte er 9 kolonner bredt/)
  expect(await cell(page, 0, 0).inputValue()).toBe('5.460')
  await cell(page, 0, 0).focus()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowRight')
  expect(await copied(page)).toBe('5.460\t5.460\n\t–')
  await page.keyboard.press('Delete')
  expect(await values(page)).toEqual(['Mentorer', '', '', 'Kørsel og billetter', '', ''])
  await page.keyboard.press('Control+z')
  expect(await values(page)).toEqual(['Mentorer', '5.460', '5.460', 'Kørsel og billetter', '', '–'])
  await page.keyboard.press('Control+z')
  expect(await values(page)).toEqual(['', '', '', '', '', ''])
  expect(await sum(page, 3, 0)).toBe('0')
  await context.close()
})

test('a whole sheet is pasted: its years are left out, rows are put in, its sum is the table’s, and all is undone as one', async () => {
  const { page, context } = await open()
  const lines = ['Mentorer', 'Kørsel', 'Lokaler', 'Tolk', 'Evaluering'].map((label) => `${label}\t10\t20\t0\t-\t30`)
  const sheet = ['Aktivitet\t2027\t2028\t2029\t2030\tI alt', ...lines, 'I alt\t50\t100\t0\t\t150']
  await paste(page, 0, 'label', `${sheet.join('\r\n')}\r\n`)
  expect(await said(page)).toBe('6 × 6 felter er indsat. 2 rækker er tilføjet. Rækken med årene er sprunget over.')
  expect([await sum(page, 5, 0), await rowTotal(page, 5)]).toEqual(['50', '150'])
  await cell(page, 0, 0).focus()
  await page.keyboard.press('Control+z')
  expect(await page.locator('.note-grid tbody tr').count()).toBe(4)
  expect(await values(page)).toEqual(['', '', '', '', '', ''])
  await context.close()
})

test('rows come, go and move without leaving the page, and sums keep their rows', async () => {
  const { page, context } = await open()
  await paste(page, 0, 'c.0', '1\n2\n4')
  await page.locator('[name="t.0.r.3.of"]').fill('1, 3')
  expect(await sum(page, 3, 0)).toBe('5')
  await page.getByRole('button', { name: 'Fjern række 2' }).click()
  expect(await page.locator('[name="t.0.r.2.of"]').inputValue()).toBe('1-2')
  expect(await sum(page, 2, 0)).toBe('5')
  await page.keyboard.press('Control+z')
  expect(await page.locator('[name="t.0.r.3.of"]').inputValue()).toBe('1, 3')
  expect(await cell(page, 1, 0).inputValue()).toBe('2')
  await page.getByRole('button', { name: 'Tilføj linje' }).click()
  expect(await standsIn(page)).toBe('Række 4, aktivitet')
  expect(await page.locator('[name="t.0.r.4.kind"]').inputValue()).toBe('total')
  await page.getByRole('button', { name: 'Flyt række 4 op' }).click()
  expect(await page.locator('[name="t.0.r.4.of"]').inputValue()).toBe('1, 4')
  await page.locator('[name="t.0.r.2.kind"]').selectOption('subtotal')
  expect(await sum(page, 2, 0)).toBe('3')
  expect(page.url()).toBe(`${stage.origin}/budget/notater/nyt`)
  await context.close()
})

test('two people: the second is shown what the first saved, keeps what is typed, and saves on top of it', async () => {
  await stage.house.as('controller', composeNote, aNote)
  const [first, second] = [await open('/budget/notater/GRID1/ret'), await open('/budget/notater/GRID1/ret', 'officer')]
  await cell(first.page, 0, 0).fill('5460')
  await save(first.page)
  expect(first.page.url()).toContain('/budget/notater/GRID1?gjort=gemt')
  await cell(second.page, 0, 0).fill('5640')
  await save(second.page)
  expect(await second.page.title()).toMatch(/^Fejl:/)
  expect(await second.page.locator('#forskelle tbody').innerText()).toMatch(/Mentorer, 2027\s+5\.640\s+5\.460/)
  expect(await cell(second.page, 0, 0).inputValue()).toBe('5.640')
  expect(await audit(second.page)).toEqual([])
  await shoot(second.page, 'forskelle')
  await save(second.page)
  const note = await stage.house.as('controller', showNote, { code: 'GRID1' })
  expect([note.version, note.tables[0]?.rows[1]?.cells[0]?.thousandDkk]).toEqual([3, 5640])
  await first.context.close()
  await second.context.close()
})

test('without JavaScript it is a form: rows and years by buttons, an error kept beside its field, and saved', async () => {
  const { page, context } = await stage.enter('controller', { path: '/budget/notater/nyt', javaScript: false })
  await page.locator('[name=code]').fill('FORM1')
  await page.locator('[name=title]').fill('Et notat uden JavaScript')
  await page.locator('[name="t.0.caption"]').fill('Udgifter')
  await page.locator('[name="t.0.r.0.label"]').fill('Mentorer')
  await cell(page, 0, 0).fill('5460')
  await press(page, 'Tilføj linje')
  await press(page, 'Tilføj år')
  expect(await page.locator('[name="t.0.y.4"]').inputValue()).toBe('2031')
  await page.locator('[name="t.0.r.1.label"]').fill('Kørsel')
  await cell(page, 1, 4).fill('mange')
  await page.getByRole('button', { name: 'Gem notatet' }).click()
  expect(await page.title()).toMatch(/^Fejl:/)
  expect(await cell(page, 1, 4).inputValue()).toBe('mange')
  expect(await page.locator('.error-summary').innerText()).toContain('Række 2, 2031: skriv et beløb')
  await page.locator('.error-summary a').click()
  await cell(page, 1, 4).fill('1,5')
  await press(page, 'Regn sammen')
  expect([await sum(page, 4, 0), await sum(page, 4, 4)]).toEqual(['5.460', '2'])
  await page.getByRole('button', { name: 'Gem notatet' }).click()
  expect(page.url()).toContain('/budget/notater/FORM1')
  expect(await page.locator('main').innerText()).toContain('5.460')
  await context.close()
})

test('leaving with something unsaved asks first; saving does not', async () => {
  const { page, context } = await open()
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  await page.goto(`${stage.origin}/budget`)
  expect(asked).toEqual([])
  await page.goto(`${stage.origin}/budget/notater/nyt`)
  await cell(page, 0, 0).click()
  await page.keyboard.type('5')
  await press(page, 'Tilføj år')
  expect(asked).toEqual([])
  await cell(page, 0, 0).click()
  await page.goto(`${stage.origin}/budget`)
  expect(asked).toEqual(['beforeunload'])
  await context.close()
})

test.each([320, 1280])('%i px: the page is whole and accessible, and only the table scrolls', async (width) => {
  const { page, complaints, context } = await open('/budget/notater/nyt', 'controller', width)
  expect(await audit(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  await cell(page, 0, 3).focus()
  const label = await page.locator('[name="t.0.r.0.label"]').boundingBox()
  expect((label?.x ?? -1) >= 0 && (label?.x ?? width) < width).toBe(true)
  await shoot(page, 'nyt')
  await page.goto(`${stage.origin}/budget/notater/forlaeng?aftale=PRACTICE-LOCAL`)
  expect(await audit(page)).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
})

const cells = ['2027', '2028'].map(() => ({ kind: 'blank' }))
const aNote = {
  code: 'GRID1',
  title: 'Et notat, to retter i',
  tables: [
    {
      id: 'table-1',
      caption: 'Udgifter',
      years: [2027, 2028],
      rows: [
        { id: 'r1', label: 'Mentorer', kind: 'line', cells },
        { id: 'r2', label: 'I alt', kind: 'total', cells },
      ],
    },
  ],
}

function open(path = '/budget/notater/nyt', persona = 'controller', width = 1280): Promise<Visitor> {
  return stage.enter(persona, { path, javaScript: true, width })
}

function cell(page: Page, row: number, column: number) {
  return page.locator(`[name="t.0.r.${row}.c.${column}"]`)
}

function sum(page: Page, row: number, column: number): Promise<string> {
  return page.locator('.note-grid tbody tr').nth(row).locator('[data-cell="sum"]').nth(column).innerText()
}

function rowTotal(page: Page, row: number): Promise<string> {
  return page.locator('.note-grid tbody tr').nth(row).locator('[data-cell="total"]').innerText()
}

function said(page: Page): Promise<string> {
  return page.locator('.note-grid-said').innerText()
}

function standsIn(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null)
}

/** The first three fields of the first two rows. */
function values(page: Page): Promise<string[]> {
  const names = [0, 1].flatMap((row) => ['label', 'c.0', 'c.1'].map((field) => `t.0.r.${row}.${field}`))
  return Promise.all(names.map((name) => page.locator(`[name="${name}"]`).inputValue()))
}

/** As the browser does when the clipboard holds a block of a spreadsheet. */
async function paste(page: Page, row: number, field: string, text: string): Promise<void> {
  const input = page.locator(`[name="t.0.r.${row}.${field}"]`)
  await input.focus()
  await input.evaluate((element, block) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', block)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}

function copied(page: Page): Promise<string> {
  return page.evaluate(() => {
    const clipboardData = new DataTransfer()
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
    )
    return clipboardData.getData('text/plain')
  })
}

async function press(page: Page, name: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.getByRole('button', { name, exact: true }).last().click()])
}

async function save(page: Page): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.locator('.note-save button').click()])
}

async function audit(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    interface Axe {
      run(o: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
    }
    const { axe: auditor } = globalThis as unknown as { axe: Axe }
    const { violations } = await auditor.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 200)}`)
  })
}

async function shoot(page: Page, name: string): Promise<void> {
  if (shots !== undefined)
    await page.screenshot({ path: `${shots}/${name}-${page.viewportSize()?.width}.png`, fullPage: true })
}
