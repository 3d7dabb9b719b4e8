/** The kinds of source that a reviewer tells apart, in the order of the evidence that they give. */
export const referenceKinds = [
  'trial',
  'cohort',
  'review',
  'case-report',
  'preclinical',
  'protocol',
  'guidance',
  'technology-assessment',
  'coverage-determination',
  'trial-registration',
  'device-clearance',
  'drug-label',
  'topic-review',
  'book',
  'other',
  'untold',
] as const;

export type ReferenceKind = (typeof referenceKinds)[number];

/** What each kind is called, in the singular. */
export const referenceKindNames: Readonly<Record<ReferenceKind, string>> = {
  trial: 'Trial',
  cohort: 'Cohort or case series',
  review: 'Review or meta-analysis',
  'case-report': 'Case report',
  preclinical: 'Animal or modelling study',
  protocol: 'Protocol',
  guidance: 'Guidance',
  'technology-assessment': 'Technology assessment',
  'coverage-determination': 'Coverage determination',
  'trial-registration': 'Trial registration',
  'device-clearance': 'Device clearance',
  'drug-label': 'Drug label',
  'topic-review': 'Topic review',
  book: 'Book or chapter',
  other: 'Other document',
  untold: 'Kind not stated',
};
