import { reports2022 } from './annexes.ts'
import { at, body, named } from './saying.ts'

/** The group a report's title tells of; most tell none. */
const groups: Readonly<Record<number, string>> = {
  3: 'BRIDGE',
  4: 'BRIDGE',
  8: 'YOUTH',
  9: 'YOUTH',
  18: 'ADULT',
  19: 'ADULT',
  20: 'ADULT',
}

/** The 26 reports of the memo's annex list, by number. */
export const learningReports = reports2022.flatMap(({ no, supplier, titleInList }) => {
  if (supplier === undefined) return []
  const place = at(200 + no, `Bilag ${no}`)
  return [
    {
      id: `report-${no}`,
      kind: 'report' as const,
      about: 'EXPERIENCE-2022',
      subject: titleInList ?? undefined,
      place,
      no,
      by: supplier,
      group: groups[no],
    },
  ]
})

/** The suppliers as the memo spells them, where the spelling is first met. */
export const learningNames = [
  named('Send Flere Krydderier', 'SUP-SFK', 149, 'Tabel 1'),
  named('Servisio', 'SUP-SERVISIO', 149, 'Tabel 1'),
  named('SydhavnsCompagniet', 'SUP-SYDHAVN', 149, 'Tabel 1'),
  named('Settlementet', 'SUP-SETTLE', 149, 'Tabel 1'),
  named('Incita', 'SUP-INCITA', 156, 'Tabel 2, udbudsområde 1'),
  named('Væksthuset', 'SUP-VAEKST', 156, 'Tabel 2, udbudsområde 1'),
  named('Dekra Job', 'SUP-DEKRA', 156, 'Tabel 2, udbudsområde 1'),
  named('Hans Knudens Institut (HKI)', 'SUP-HKI', 156, 'Tabel 2, udbudsområde 1'),
  named('Dansk Råstof/Springbræt', 'SUP-SPRING', 156, 'Tabel 2, udbudsområde 1'),
  named('HKI', 'SUP-HKI', 157, 'Tabel 2, udbudsområde 2'),
  named('Plan & Handling', 'SUP-PLAN', 157, 'Tabel 2, udbudsområde 2'),
  named('Center for Hjerneskade', 'SUP-CFH', 158, 'Tabel 2, udbudsområde 3'),
  named('PPclinic', 'SUP-PPC', 159, 'Tabel 2, udbudsområde 4'),
  named('Tiponi', 'SUP-TIPONI', 166, 'Tabel 3, udbudsområde 1'),
  named('Tuwano', 'SUP-TUWANO', 166, 'Tabel 3, udbudsområde 1'),
  named('Integro', 'SUP-INTEGRO', 167, 'Tabel 3, udbudsområde 2'),
  named('Glad Fonden', 'SUP-GLAD', 174, 'Tabel 4, udbudsområde 1'),
  named('HRS', 'SUP-HRS', 182, 'Tabel 5, udbudsområde 1'),
  named('SOSU H', 'SUP-SOSUH', 183, 'Tabel 5, udbudsområde 2'),
  named('TEC', 'SUP-TEC', 184, 'Tabel 5, udbudsområde 3'),
  named('KVUC', 'SUP-KVUC', 185, 'Tabel 5, udbudsområde 4'),
  named('Kursustrappen Frederiksberg', 'SUP-KURSUS', 186, 'Tabel 5, udbudsområde 5'),
  named('Hotel- og Restaurantskolen (HRS)', 'SUP-HRS', 201, 'Bilag 1'),
  named('København Voksenuddannelsescenter (KVUC)', 'SUP-KVUC', 203, 'Bilag 3'),
  named('Hans Knudsen Institutet (HKI)', 'SUP-HKI', 208, 'Bilag 8'),
  named('Plan og Handling', 'SUP-PLAN', 221, 'Bilag 21'),
  named('Springbræt', 'SUP-SPRING', 223, 'Bilag 23'),
  body('Socialforvaltningen (SOF)', 'SOF', 40, 'Baggrund'),
  body('Borgercenter Handicap', 'BCH', 40, 'Baggrund'),
]
