import type { SectionId } from '#model/section.ts';

/** What readers call the sections, whatever the guideline. */
export const sectionAliases: Readonly<Record<SectionId, readonly string[]>> = {
  description: [
    'background',
    'overview',
    'introduction',
    'what it is',
    'how it works',
    'mechanism',
  ],
  'evidence-summary': ['evidence', 'studies', 'clinical evidence', 'outcomes', 'results of trials'],
  'position-statement': ['coverage', 'policy', 'policy statement', 'medical necessity', 'criteria'],
  'dosage-administration': ['dosing', 'dose', 'dosage', 'administration', 'how it is given'],
  precautions: ['warnings', 'contraindications', 'boxed warning', 'adverse effects', 'safety'],
  'billing-coding': ['codes', 'CPT codes', 'HCPCS codes', 'procedure codes', 'billing codes'],
  reimbursement: ['payment', 'reimbursed', 'paid', 'claims', 'limitations'],
  'program-exceptions': ['exceptions', 'lines of business', 'programs', 'plans'],
  definitions: ['glossary', 'terms', 'meaning'],
  'related-guidelines': ['see also', 'other guidelines', 'related policies'],
  other: ['index terms', 'keywords', 'product names', 'brand names', 'trade names'],
  references: ['bibliography', 'citations', 'literature', 'sources', 'reference list'],
  'committee-approval': ['approved', 'approval date', 'committee', 'last review', 'reviewed'],
  'update-history': ['history', 'changes', 'updates', 'revisions', 'what changed', 'change log'],
};
