import type * as Docx from 'docx'
import { wordPicture } from './docx-picture.ts'
import { wordTable } from './docx-table.ts'
import type { Block, Doc, Run } from './model.ts'
import { typeset } from './typography.ts'

type Lib = typeof Docx

/** A Word file with real headings, lists and tables, Danish as its language, and nothing about who made it but the sender. */
export async function docxOf(document: Doc): Promise<Uint8Array<ArrayBuffer>> {
  const lib = await import('docx')
  const doc = typeset(document)
  const { Document, Packer } = lib
  const file = new Document({
    title: doc.title,
    subject: doc.kind,
    creator: doc.author,
    lastModifiedBy: doc.author,
    description: doc.standing,
    styles: stylesOf(lib),
    numbering: { config: lists(lib) },
    features: { updateFields: false },
    sections: [
      {
        properties: { page: { margin: { top: 1470, bottom: 1360, left: 1360, right: 1360 } } },
        headers: { default: headerOf(lib, doc) },
        footers: { default: footerOf(lib, doc) },
        children: [...headOf(lib, doc), ...doc.blocks.flatMap((b, i) => blockOf(lib, b, i))],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}

function headOf(lib: Lib, doc: Doc): Docx.Paragraph[] {
  const { HeadingLevel, Paragraph, TextRun } = lib
  return [
    new Paragraph({ style: 'Kilde', text: doc.sender }),
    new Paragraph({ heading: HeadingLevel.TITLE, text: doc.title }),
    new Paragraph({ style: 'Kilde', text: `${doc.kind} · ${doc.standing}` }),
    ...doc.facts.map(
      (f) => new Paragraph({ children: [new TextRun({ text: `${f.label}: `, bold: true }), new TextRun(f.text)] }),
    ),
  ]
}

function blockOf(lib: Lib, b: Block, index: number): (Docx.Paragraph | Docx.Table)[] {
  const { HeadingLevel, Paragraph } = lib
  const headings = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const
  switch (b.type) {
    case 'heading':
      return [new Paragraph({ heading: headings[b.level], text: b.text, keepNext: true })]
    case 'paragraph':
      return [
        new Paragraph({ ...(b.soft === true ? { style: 'Kilde' } : {}), children: b.runs.map((r) => runOf(lib, r)) }),
      ]
    case 'missing':
      return [new Paragraph({ children: [new lib.TextRun({ text: b.text, bold: true })] })]
    case 'list':
      return b.items.map((item) => listItem(lib, item, 'punkttegn', 0))
    case 'points':
      return b.items.map((item) => listItem(lib, item, 'punkter', index))
    case 'annexes':
      return b.items.map((a) => listItem(lib, [{ text: a.title }], 'bilag', index))
    case 'chart':
      return [wordPicture(lib, b), new Paragraph({ style: 'Kilde', text: `${b.title}: ${b.desc}` })]
    case 'table':
      return [
        new Paragraph({ style: 'Caption', text: b.caption, keepNext: true }),
        wordTable(lib, b),
        new Paragraph({ style: 'Kilde', text: '' }),
      ]
  }
}

function listItem(lib: Lib, item: readonly Run[], reference: string, instance: number): Docx.Paragraph {
  return new lib.Paragraph({ numbering: { reference, level: 0, instance }, children: item.map((r) => runOf(lib, r)) })
}

function runOf(lib: Lib, r: Run): Docx.TextRun {
  return new lib.TextRun({ text: r.text, ...(r.strong === true ? { bold: true } : {}) })
}

function headerOf({ Header, Paragraph }: Lib, doc: Doc): Docx.Header {
  const text = doc.draft ? `${doc.title} – udkast` : doc.title
  return new Header({ children: [new Paragraph({ style: 'Kilde', text })] })
}

function footerOf({ Footer, PageNumber, Paragraph, TabStopType, TextRun }: Lib, doc: Doc): Docx.Footer {
  const page = new TextRun({ children: ['\tSide ', PageNumber.CURRENT, ' af ', PageNumber.TOTAL_PAGES] })
  const tabStops = [{ type: TabStopType.RIGHT, position: 9180 }]
  return new Footer({
    children: [new Paragraph({ style: 'Kilde', tabStops, children: [new TextRun(doc.sender), page] })],
  })
}

function lists({ AlignmentType, LevelFormat }: Lib) {
  const level = (reference: string, format: Docx.ILevelsOptions['format'], text: string, left: number) => ({
    reference,
    levels: [
      {
        level: 0,
        ...(format === undefined ? {} : { format }),
        text,
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left, hanging: left } } },
      },
    ],
  })
  return [
    level('punkter', LevelFormat.DECIMAL, '%1.', 400),
    level('punkttegn', LevelFormat.BULLET, '•', 400),
    level('bilag', LevelFormat.DECIMAL, 'Bilag %1', 1000),
  ]
}

function stylesOf(_lib: Lib): Docx.IStylesOptions {
  const danish = { language: { value: 'da-DK' } }
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: '1A1A1A', font: 'Calibri', ...danish },
    paragraph: { spacing: { before, after: 120 } },
  })
  return {
    default: {
      document: { run: { font: 'Calibri', size: 22, ...danish }, paragraph: { spacing: { after: 140, line: 276 } } },
      title: heading(40, 60),
      heading1: heading(28, 320),
      heading2: heading(24, 260),
      heading3: heading(22, 200),
    },
    paragraphStyles: [
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        quickFormat: true,
        run: { bold: true, size: 20 },
        paragraph: { spacing: { before: 200, after: 80 } },
      },
      {
        id: 'Kilde',
        name: 'Kilde',
        basedOn: 'Normal',
        run: { color: '555555', size: 18 },
        paragraph: { spacing: { after: 100 } },
      },
      {
        id: 'Tabeltekst',
        name: 'Tabeltekst',
        basedOn: 'Normal',
        run: { size: 19 },
        paragraph: { spacing: { after: 0, line: 240 } },
      },
    ],
  }
}
