import type * as Docx from 'docx'
import type { DocChart } from './model.ts'

/** The width of the text on a page, in pixels. */
const widest = 600

/**
 * The drawing itself, which today's Word shows. An older reader gets an empty picture, with the same words and the same table
 * beside it: a rasteriser is not on every machine.
 */
export function wordPicture(lib: typeof Docx, chart: DocChart): Docx.Paragraph {
  const { width, height } = sizeOf(chart.svg)
  const scale = Math.min(1, widest / width)
  const picture = new lib.ImageRun({
    type: 'svg',
    data: Buffer.from(chart.svg, 'utf8'),
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    fallback: { type: 'png', data: Buffer.from(white, 'base64') },
    altText: { name: chart.title, title: chart.title, description: chart.desc },
  })
  return new lib.Paragraph({ keepNext: true, children: [picture] })
}

/** One white point. */
const white = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg=='

function sizeOf(svg: string): { width: number; height: number } {
  const [, width, height] =
    /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? /width="([\d.]+)"[^>]*height="([\d.]+)"/.exec(svg) ?? []
  return { width: Number(width ?? 760), height: Number(height ?? 410) }
}
