import { wordsOf } from './text.ts';

/** The abbreviations of ISO 4 that medical journals use most, with what they stand for. */
const table = `
acad academy|adv advances|aesthet aesthetic|alzheimer alzheimers|am american|anaesth anaesthesia
|anal analysis|anat anatomy|anesth anesthesia|anesthesiol anesthesiology|ann annals|appl applied
|arch archives|arthrosc arthroscopy|assoc association|asthma asthma|behav behavioral behavior
|biochem biochemistry|bioeng bioengineering|biol biology biological|biomater biomaterials
|biomech biomechanics|biomed biomedical|biophys biophysics|biotechnol biotechnology|br british
|bull bulletin|can canadian|carcinog carcinogenesis|cardiol cardiology|cardiothorac cardiothoracic
|cardiovasc cardiovascular|cathet catheterization|catheter catheterization|cell cellular|cent central
|chem chemistry|chir chirurgie|chin chinese|chron chronic|circ circulation|clin clinical|clin clinics
|cogn cognitive|coll college|commun communications|complement complementary|comp comparative
|comput computer|contemp contemporary|contracept contraception|crit critical|curr current
|cyto cytology|cytopathol cytopathology|dent dental|dermatol dermatology|dev development
|diabet diabetic|diagn diagnostic|dig digestive|dis diseases disease|disabil disability
|disord disorders|drug drugs|ecol ecology|econ economics|educ education|electrocardiol electrocardiology
|electroanal electroanalysis|emerg emergency|endocr endocrine|endocrinol endocrinology
|endosc endoscopy|endourol endourology|endovasc endovascular|eng engineering|engl england
|environ environmental|epidemiol epidemiology|epilepsy epilepsy|ethics ethics|eur european|evid evidence
|exerc exercise|exp experimental|expert expert|fam family|fertil fertility|foot foot|front frontiers
|funct functional|gastroenterol gastroenterology|gastrointest gastrointestinal|gen general|genet genetics
|genom genomics|geriatr geriatrics|gerontol gerontology|gynaecol gynaecology|gynecol gynecology
|haematol haematology|head head|health health|hear hearing|hematol hematology|hepatobiliary hepatobiliary
|hepatocell hepatocellular|hepatol hepatology|hosp hospital|hum human|hypertens hypertension
|hyperthermia hyperthermia|imaging imaging|immunol immunology|implant implants|inf information
|infect infectious infection|inflamm inflammatory|inform informatics|inj injury|innov innovations
|inst institute|int international|intensive intensive|interact interactive|intern internal
|interv interventional interventions|intervent interventional|invest investigation|investig investigation
|isr israel|ital italian|j journal|jpn japanese|kidney kidney|knee knee|lab laboratory
|laparoendosc laparoendoscopic|laparosc laparoscopic|laryngol laryngology|leuk leukemia|mal maladies
|mater materials|matern maternal|meas measurement|mech mechanics|med medicine medical|mem memory
|ment mental|metab metabolism|methods methods|microbiol microbiology|microsc microscopy|mil military
|minim minimally|mod modern|mol molecular|monit monitoring|mov movement|musculoskelet musculoskeletal
|nat nature national natural|natl national|nephrol nephrology|nerv nervous|neurol neurology
|neuromodul neuromodulation|neuropsychol neuropsychology|neuroradiol neuroradiology|neurosci neuroscience
|neurosurg neurosurgery|nucl nuclear|nurs nursing|nutr nutrition|obes obesity|obstet obstetrics
|occup occupational|oncol oncology oncological|oncologist oncologist|online online|open open
|ophthalmol ophthalmology|oral oral|orthod orthodontics|orthop orthopaedics orthopedics orthopaedic orthopedic
|otolaryngol otolaryngology|otol otology|pacing pacing|paediatr paediatrics|palliat palliative|pain pain
|pancreatol pancreatology|parasitol parasitology|pathol pathology|patient patient|pediatr pediatrics pediatric
|perinat perinatal|pharm pharmacy pharmaceutical|pharmacoecon pharmacoeconomics
|pharmacol pharmacology|pharmacother pharmacotherapy|philos philosophy|phys physical physics
|physiol physiology|physiother physiotherapy|plast plastic|pol polish|pract practice|prev prevention preventive
|prim primary|proc proceedings|prog progress|prostatic prostatic|prosthet prosthetic|psychiatr psychiatric
|psychiatry psychiatry|psychol psychology|psychopharmacol psychopharmacology|psychosom psychosomatic
|public public|pulm pulmonary|qual quality|quant quantitative|radiat radiation|radiographics radiographics
|radiol radiology radiological|reconstr reconstructive|regen regenerative|rehabil rehabilitation
|rep reports|reprod reproductive|res research|respir respiratory|resusc resuscitation|rev reviews review
|rheum rheumatic|rheumatol rheumatology|rhinol rhinology|saf safety|scand scandinavian|sch school
|sci science sciences scientific|semin seminars|ser series|serv services|sex sexual|skelet skeletal|skull skull
|soc society|spine spine|sport sports|stand standards|stat statistics|stereotact stereotactic|stud studies
|subst substance|suppl supplement|surg surgery surgical|symp symposium|syndr syndrome|syst systematic systems
|tech techniques|technol technology|telemed telemedicine|ther therapy therapeutics therapeutic therapies
|thorac thoracic|thromb thrombosis|tissue tissue|top topics|toxicol toxicology|traffic traffic
|transl translational|transplant transplantation|trauma trauma|traumatol traumatology|treat treatment
|trop tropical|ultrasonogr ultrasonography|ultrasound ultrasound|univ university|update update|urogynecol urogynecology
|urol urology|vasc vascular|vet veterinary|vis visual|vitam vitamins|womens womens|world world
`;

const longForms = new Map<string, readonly string[]>();
for (const entry of table.replaceAll('\n', '').split('|').slice(1)) {
  const [short = '', ...long] = entry.trim().split(' ');
  longForms.set(short, [...(longForms.get(short) ?? []), ...long]);
}

const small = new Set(['of', 'the', 'and', 'in', 'for', 'on', 'de', 'la', 'a', 'to']);

/** Journals that everybody calls by a name that their abbreviation does not give. */
const nicknames: Readonly<Record<string, string>> = {
  jama: 'Journal of the American Medical Association',
  bmj: 'British Medical Journal',
  'n engl j med': 'New England Journal of Medicine NEJM',
  'proc natl acad sci u s a': 'PNAS',
  'cochrane database syst rev': 'Cochrane review',
  'ca cancer j clin': 'CA A Cancer Journal for Clinicians',
};

/** A library cites the same journals again and again. */
const found = new Map<string, readonly string[]>();

/**
 * The names that a journal is looked for by: as printed; in full, as far as ISO 4 tells
 * (“Eur J Surg Oncol” is also “european journal surgery oncology”, and “… surgical …”); by its initials.
 */
export const journalNames = (printed: string): readonly string[] => {
  const known = found.get(printed);
  if (known) return known;
  const names = namesOf(printed);
  found.set(printed, names);
  return names;
};

const namesOf = (printed: string): string[] => {
  const bare = printed.replace(/\s*\([^()]*\)\s*$/u, '');
  const words = wordsOf(bare);
  const forms = words.map((word) => longForms.get(word) ?? [word]);
  const most = Math.max(...forms.map(({ length }) => length), 1);
  const full = Array.from({ length: most }, (_, index) =>
    forms.map((form) => form[Math.min(index, form.length - 1)] ?? '').join(' '),
  );
  const initials = words
    .filter((word) => !small.has(word))
    .map((word) => word.charAt(0))
    .join('');
  const names = [
    printed,
    bare,
    ...full,
    nicknames[words.join(' ')] ?? '',
    words.length > 2 && words.length < 7 ? initials : '',
  ];
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = wordsOf(name).join(' ');
    return key !== '' && !seen.has(key) && Boolean(seen.add(key));
  });
};
