/** Words that synthetic guidelines are made of. */

/** Procedures, each with its abbreviation. */
export const procedures: readonly (readonly [name: string, short: string])[] = [
  ['Pulsed Field Ablation', 'PFA'],
  ['Focused Ultrasound Therapy', 'FUT'],
  ['Transcatheter Embolization', 'TCE'],
  ['Percutaneous Cryotherapy', 'PCT'],
  ['Low-Level Laser Therapy', 'LLLT'],
  ['Magnetic Seed Localization', 'MSL'],
  ['Robotic Needle Guidance', 'RNG'],
  ['Implantable Pressure Monitoring', 'IPM'],
  ['Extracorporeal Shock Wave Treatment', 'ESWT'],
  ['Selective Nerve Stimulation', 'SNS'],
  ['Balloon Dilation', 'BDN'],
  ['Vapor Thermal Therapy', 'VTT'],
  ['Radiofrequency Remodeling', 'RFR'],
  ['Autologous Cell Injection', 'ACI'],
  ['Photodynamic Mapping', 'PDM'],
  ['Bioabsorbable Stenting', 'BAS'],
  ['Thermal Vein Closure', 'TVC'],
  ['Optical Biopsy', 'OBX'],
];

/** What they are done for. */
export const conditions: readonly string[] = [
  'Thyroid Nodules',
  'Chronic Sinusitis',
  'Plantar Fasciitis',
  'Uterine Fibroids',
  'Renal Masses',
  'Knee Osteoarthritis',
  'Lumbar Disc Disease',
  'Lung Nodules',
  'Pancreatic Cysts',
  'Bile Duct Strictures',
  'Varicose Veins',
  'Atrial Arrhythmias',
  'Heart Failure',
  'Overactive Bladder',
  'Prostate Enlargement',
  'Achalasia',
  'Esophageal Reflux',
  'Shoulder Tendinopathy',
  'Breast Lesions',
  'Essential Tremor',
];

/** Sixty letters and more of names, so that a reference list has one of each. */
const beginnings = 'Ander Berg Carl Dahl Eng Feld Gold Hart Iver Jans Kamin Lind Mars Nord Ols Pet';
const endings = 'man sen berg stein wood ley ton ski';

export const surnames: readonly string[] = beginnings
  .split(' ')
  .flatMap((beginning) => endings.split(' ').map((ending) => `${beginning}${ending}`));

export const initials: readonly string[] = 'A B CM D EJ F GR H J K LP M N PW R S TA V'.split(' ');

/** Journals by their abbreviation in NLM’s catalog. */
export const journals: readonly string[] = [
  'Radiology',
  'BMC Cancer',
  'PLoS One',
  'Eur Radiol',
  'Clin Radiol',
  'Eur J Surg Oncol',
  'World J Gastroenterol',
  'Technol Cancer Res Treat',
  'Diagn Interv Imaging',
  'J Vasc Interv Radiol',
  'Ann Surg',
  'Int J Mol Sci',
];

export const months: readonly string[] = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(
  ' ',
);

/** How a title in a reference list begins, and how it ends. */
export const titleOpenings: readonly string[] = [
  'Safety and efficacy of',
  'Short-term outcomes of',
  'Long-term outcomes of',
  'Quality of life after',
  'Patient selection for',
  'A registry of',
  'Current data on',
  'Complications of',
  'Cost and resource use of',
  'Imaging follow-up after',
];

export const titleEndings: readonly string[] = [
  'a systematic review and meta-analysis',
  'a single-center experience',
  'a multi-institutional cohort study',
  'a randomized controlled trial',
  'a prospective pilot study',
  'two-year results',
  'state of the art',
];

export const sponsors: readonly string[] = [
  'Northfield Medical, Inc.',
  'University Hospital of Lakeview',
  'Harbor Devices, Inc.',
  'Institute for Image-Guided Care',
];
