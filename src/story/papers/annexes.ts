import type { Annex } from './types.ts'

/** The 26 reports the memo of 2022 lists; they can be requested and are not part of it. */
export const reports2022: readonly Annex[] = [
  report(1, 'SUP-HRS', 'Erfaringsopsamling 2022 fra Hotel- og Restaurantskolen (HRS)'),
  report(2, 'SUP-KURSUS', 'Erfaringsopsamling 2022 fra Kursustrappen Frederiksberg'),
  report(3, 'SUP-KVUC', 'Erfaringsopsamling 2022 fra København Voksenuddannelsescenter (KVUC) ift. mentorstøtte'),
  report(4, 'SUP-KVUC', 'Erfaringsopsamling 2022 fra KVUC ift. tilbuddet HF Inklusion+'),
  report(5, 'SUP-SOSUH', 'Erfaringsopsamling 2022 fra SOSU H'),
  report(6, 'SUP-TEC', 'Erfaringsopsamling 2022 fra TEC'),
  report(7, 'SUP-GLAD', 'Erfaringsopsamling 2022 fra Glad Fonden'),
  report(8, 'SUP-HKI', 'Erfaringsopsamling 2022 fra Hans Knudsen Institutet (HKI) ift. unge'),
  report(9, 'SUP-INCITA', 'Erfaringsopsamling 2022 fra Incita ift. unge'),
  report(10, 'SUP-VAEKST', 'Erfaringsopsamling 2022 fra Væksthuset'),
  report(11, 'INT-SOF', 'Erfaringsopsamling 2022 fra Socialforvaltningen'),
  report(12, 'SUP-SFK', 'Erfaringsopsamling 2022 fra Send Flere Krydderier'),
  report(13, 'SUP-SERVISIO', 'Erfaringsopsamling 2022 fra Servisio'),
  report(14, 'SUP-SYDHAVN', 'Erfaringsopsamling 2022 fra SydhavnsCompagniet'),
  report(15, 'SUP-SETTLE', 'Erfaringsopsamling 2022 fra Settlementet'),
  report(16, 'SUP-CFH', 'Erfaringsopsamling 2022 fra Center for Hjerneskade'),
  report(17, 'SUP-DEKRA', 'Erfaringsopsamling 2022 fra Dekra Job'),
  report(18, 'SUP-HKI', 'Erfaringsopsamling 2022 fra HKI ift. voksne'),
  report(19, 'SUP-INCITA', 'Erfaringsopsamling 2022 fra Incita ift. voksne I'),
  report(20, 'SUP-INCITA', 'Erfaringsopsamling 2022 fra Incita ift. voksne II'),
  report(21, 'SUP-PLAN', 'Erfaringsopsamling 2022 fra Plan og Handling'),
  report(22, 'SUP-PPC', 'Erfaringsopsamling 2022 fra PPclinic'),
  report(23, 'SUP-SPRING', 'Erfaringsopsamling 2022 fra Springbræt'),
  report(24, 'SUP-INTEGRO', 'Erfaringsopsamling 2022 fra Integro'),
  report(25, 'SUP-TIPONI', 'Erfaringsopsamling 2022 fra Tiponi'),
  report(26, 'SUP-TUWANO', 'Erfaringsopsamling 2022 fra Tuwano'),
]

function report(no: number, supplier: string, titleInList: string): Annex {
  return { no, documentNo: null, titleInText: null, titleInList, supplier }
}
