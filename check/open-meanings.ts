import type { Meaning } from './meaning.ts'

/** The rules of what is told to the world. */
export const openMeanings: Record<string, Meaning> = {
  'NOTICE-DAYS': {
    from: 'practice',
    says: 'A notice tells of what has been and of deadlines to come: its days follow each other',
  },
  'NOTICE-FIELDS': {
    from: 'law',
    says: 'A notice holds what its subtype wants (eForms SDK 1.15); what nobody has typed is named and never made up',
  },
  'NOTICE-STEP': {
    from: 'law',
    says: 'A notice is made at the step it belongs to: a call when the tender is published, a result when a lot is decided',
  },
  'OPEN-DATA': {
    from: 'practice',
    says: 'Open data leave the house without duplicate ids, dangling references, uneven weights or empty fields (OCDS 1.1.5)',
  },
  'SAME-AGAIN': {
    from: 'house',
    says: 'A purchase is laid open anew only when something in it is otherwise',
  },
  'SEC-190-CPV': {
    from: 'law',
    says: 'A lot reserved under § 190 has a main CPV code among the services of directive 2014/24, article 77',
  },
}
