/** Nouns that name a body where they close its name or are followed by “of”, “for”, “on” …. */
const strong =
  'Academ(?:y|ies)|Administration|Agency|Agencies|Alliance|Association|Authority|Board|Bureau|Cent(?:er|re)s?|Coalition|Collaborat(?:ion|ive|ors)|College|Commission|(?:Sub)?[Cc]ommittees?|Initiative|Confederation|Consortium|Corporation|Council|Departments?|Directorate|Federation|(?:Task )?Force|Forum|Foundation|Groups?|Hospitals?|Institut(?:e|es|ion|ions|o|ut)|League|Blue ?Cross|Blue ?Shield|Laborator(?:y|ies)|Librar(?:y|ies)|Ministry|Network|Office|Organi[sz]ation|Panel|School|Secretariat|Societ(?:y|ies)|Trust|Union|Universit(?:y|ies|ät|é)|State|Commonwealth|Government|Registry|Division|Branch|Clinic|Clearinghouse';
/** Nouns that name a body only where they close its name. */
const closing =
  'Administrators|Advisors|Associates|Companies|Company|Conference|Enterprise|Fund|Healthcare|Health (?:System|Plan|Service)s?|Healthcare System|Industries|Initiative|Insurance|Investigators|Partnership|Pharmaceuticals?|Pharma|Program(?:me)?|Section|Services?|Solutions|Team|Therapeutics|Trialists|Working Party|Writing Group|Workgroup|Taskforce|Biosciences|Biotech|Technologies|Diagnostics|Medicare|Shield|BlueShield|Blue Cross|BlueCross|Researchers|Collaborating Cent(?:er|re)|Manual System|Members|Collaborators';
const bodies = new RegExp(
  `(?<![\\p{L}-])(?:(?:${strong}|${closing})$|(?:${strong})(?:\\s\\([^()]+\\))?(?:,\\s|\\s(?:of|for|on|in|to|at|[aA]gainst|de|du|des|für|and|&)\\s))`,
  'u',
);
const noBody =
  /^(?:(?:Title|Chapter|Section|Subpart|Part|Rule) [\dIVXLC]+|(?:The )?(?:Journal|Proceedings|Annals|Archives|Transactions) of|(?:Final |Interim |Annual |Joint )?(?:Report|Standards|Guidelines?|Statement|Recommendations?|Consensus|Position|Overview|Management|Treatment|Evaluation|Outcomes?|Update|Use|Role|Effects?|Safety|Efficacy|Comparison|Impact|Results|Experience))(?![\p{L}])/u;
/** A person among what should be one body. */
const nameInList = /,\s\p{Lu}[\p{L}'’-]+\s\p{Lu}{1,3}[,.]/u;
const company =
  /(?:[\s,](?:Inc|LLC|L\.L\.C|Ltd|Corp|GmbH|PLC|plc|S\.?p\.?A|A\/S|Pty Ltd|B\.V|N\.V|S\.A|L\.P)|,\s(?:Co|LP|AG|AB|BV|NV|SA|KG)|&\sCo)\.?(?=$|[\s,.(])/u;
const known =
  /^(?:UpToDate|Hayes(?:, a symplr company)?|HAYES|ECRI|NICE|NCCN|CADTH|AHRQ|CMS|FDA|WHO|CDC|NIH|NCI|BCBSA|USPSTF|ClinicalTrials\.gov|Cochrane|Micromedex|Lexicomp(?: Online)?|Dyna[Mm]ed|Mayo Clinic|Cleveland Clinic|MCG(?: Health| Care Guidelines)?|Milliman|eviCore(?: healthcare)?|Novo Nordisk|Public Health England|NHS England|Healthcare Improvement Scotland|Cancer Research UK|Kidney Disease: Improving Global Outcomes|Optum|Aetna|Cigna|Anthem|Humana|UnitedHealthcare|Premera(?: Blue Cross)?|Regence|Medica|Molina Healthcare|Kaiser Permanente|Wellmark|Highmark|CareFirst|Carelon(?: Medical Benefits Management| Behavioral Health)?|AIM Specialty Health|InterQual|Change Healthcare|DailyMed|Drugs@FDA|Orphanet|OMIM|Florida Blue|Palmetto GBA|WPS|CGS|NGS|Noridian|Novitas|First Coast|Ontario Health|Medicare Coverage Database|Health Quality Ontario|(?:Palmetto GBA|Noridian|Novitas|First Coast|CGS|NGS|WPS) [\p{L} -]{3,30}|Medtronic|Boston Scientific|Abbott(?: Vascular)?|Stryker|Smith & Nephew|Intuitive Surgical|AngioDynamics|Nevro|Siemens(?: Healthineers)?|Philips|Genentech|Merck|Pfizer|Novartis|Centers? for Medicare (?:and|&) Medicaid)(?:,? Inc\.?)?(?: \([^()]*\))?$/u;
const small =
  /^(?:of|the|for|and|in|on|to|at|by|with|from|as|de|du|des|la|le|les|del|di|da|do|dos|et|und|für|der|die|das|y|&|a|an|al)$/u;

/** Whether every word is capitalised, as names are, apart from words like “of” and “the”. */
export function isCapitalised(text: string): boolean {
  const words = text
    .replace(/\([^()]*\)/gu, ' ')
    .split(/[\s,/–—]+/u)
    .filter((word) => /\p{L}/u.test(word));
  return (
    words.length > 0 &&
    words.every(
      (word) => small.test(word) || /^\p{P}*(?:\p{Lu}|[a-z]{1,2}-?\p{Lu}|\d)/u.test(word),
    ) &&
    words.some((word) => !small.test(word))
  );
}

/** A colon stands only in names such as `Kidney Disease: Improving Global Outcomes … Work Group`. */
const namedWithColon =
  /(?:Work(?:ing)? Group|Task Force|Committee|Consortium|Panel|Collaborators|Investigators|Initiative)$/u;

/** Whether a text names a body: a society, agency, company or study group. */
export function isOrganisation(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length < 2 || trimmed.length > 250 || /[?!“”"]/u.test(trimmed)) return false;
  if (known.test(trimmed)) return true;
  if (trimmed.includes(':') && !namedWithColon.test(trimmed)) return false;
  if (!isCapitalised(trimmed) || !/^["'“]?[\p{Lu}\d]|^[a-z]{1,2}\p{Lu}/u.test(trimmed))
    return false;
  if (noBody.test(trimmed) || nameInList.test(trimmed)) return false;
  const bare = trimmed.replace(/(?:\s?\([^()]*\)|[®™,.])+$/u, '');
  return bodies.test(bare) || company.test(trimmed.replace(/\([^()]*\)/gu, ''));
}

const aboutServices =
  /(?:Services?|Program(?:me)?s?|Conference|Section|Team|Members|Technologies|Initiative|Solutions|Diagnostics|Therapeutics)$/u;

/** Whether a sentence behind the title names a body; `Other Health Services` may be a heading. */
export function isPublishingBody(text: string): boolean {
  if (!isOrganisation(text)) return false;
  return (
    !aboutServices.test(text) ||
    /(?:Department|Ministry|Cent(?:er|re)s|Office|Agency)\s/u.test(text)
  );
}

/** Whether the host of an address spells a name: AngioDynamics, www.angiodynamics.com. */
export function isNamedByHost(text: string, address: string | undefined): boolean {
  const host = /^(?:https?:\/\/)?(?<host>[^/]+)/u.exec(address ?? '')?.groups?.['host'];
  const name = text.toLowerCase().replace(/[^a-z\d]/gu, '');
  const letters = host?.toLowerCase().replace(/[^a-z\d]/gu, '') ?? '';
  return name.length > 3 && letters.includes(name);
}

/** Whether a text names a company by its legal form. */
export const isCompany = (text: string): boolean => company.test(text);

const publishers =
  /^(?:Wolters Kluwer(?: Health)?|Elsevier(?: Saunders| Mosby| Health Sciences)?|(?:WB |W\.B\. |W\. ?B\. )?Saunders(?: Elsevier| Company)?|Mosby(?:[ /-]Elsevier| Year Book)?|Churchill Livingstone(?: Elsevier)?|Academic Press|Humana Press|Appleton & Lange|Little,? Brown(?: and Company)?|Williams & Wilkins|F\.?A\.? Davis(?: Company)?|Jones & Bartlett(?: Learning)?|National Academies Press|The National Academies Press|Demos(?: Medical)?|Slack|EBSCO(?: Information Services| Industries)?|American Psychiatric (?:Publishing|Press)|Marcel Dekker|World Scientific|Butterworth-Heinemann|Blackwell(?: Science| Publishing)?|Raven Press|Hodder Arnold|Springer(?:-Verlag| Nature)?|(?:John )?Wiley(?:-Blackwell| & Sons)?|Lippincott[\p{L} &]*|McGraw[- ]Hill(?: Education)?|Oxford University Press|Cambridge University Press|Thieme|Karger|CRC Press|Routledge|Taylor & Francis|BMJ(?: Publishing(?: Group)?| Group)|IntechOpen|StatPearls(?: Publishing)?)(?:,? (?:Inc|Ltd|LLC)\.?)?$/u;

/** Whether a text names a publishing house. */
export const isPublisher = (text: string): boolean => publishers.test(text.trim());

const studyGroups =
  /(?:^|\s)(?:(?:study|trial|research|working|writing|collaborative|guideline|expert) (?:group|team|panel|committee)|investigators|trialists|collaborators|consortium|network|committee|group|researchers|collaboration|team|panel|registry|members|task force)$/iu;

/** The name of a trial that begins with small letters: `focuSSced`, `xENETRIC`, `iSTOP`. */
const coined = /^\p{Ll}[\p{Ll}\d-]*\p{Lu}/u;

/**
 * Whether a text behind a list of persons names the group that they wrote for, capitals or not.
 *
 * @param announced words such as “on behalf of the” stand before it: it may begin with a small letter
 */
export const isStudyGroup = (text: string, announced = false): boolean => {
  if (text.length >= 160) return false;
  if (/^\d{0,2}\p{Lu}/u.test(text)) return isOrganisation(text) || studyGroups.test(text);
  return (announced || coined.test(text)) && studyGroups.test(text);
};
