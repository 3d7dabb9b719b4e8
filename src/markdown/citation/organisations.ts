const bodies =
  /(?<![\p{L}-])(?:Academ(?:y|ies)|Administration|Administrators|Advisors|Agency|Agencies|Alliance|Association|Associates|Authority|Board|Branch|Bureau|Cent(?:er|re)s?|Coalition|Collaborat(?:ion|ive|ors)|College|Commission|Committee|Compan(?:y|ies)|Confederation|Conference|Consortium|Corporation|Council|Department|Directorate|Division|Enterprise|Federation|Force|Forum|Foundation|Fund|Government|Groups?|Healthcare|Hospitals?|Initiative|Institut(?:e|es|ion)|Insurance|Investigators|Laborator(?:y|ies)|Librar(?:y|ies)|Ministry|Network|Office|Organi[sz]ation|Panel|Partnership|Pharmaceuticals?|Pharma|Program(?:me)?|Project|Registry|School|Secretariat|Section|Services?|Societ(?:y|ies)|Solutions|Systems?|Task Force|Team|Therapeutics|Trialists|Trust|Union|Universit(?:y|ies|ät|é)|Working Party|Writing Group|Workgroup|Taskforce|Collaborative|Industries|Biosciences|Biotech|Technologies|Diagnostics|Medicare|Medicaid|Shield)(?![\p{L}])/u;
const company =
  /(?:[\s,](?:Inc|LLC|L\.L\.C|Ltd|Corp|GmbH|PLC|plc|S\.?p\.?A|A\/S|Pty Ltd|B\.V|N\.V|S\.A|L\.P)|,\s(?:Co|LP|AG|AB|BV|NV|SA|KG)|&\sCo)\.?(?=$|[\s,.(])/u;
const known =
  /^(?:UpToDate|Hayes|ECRI|NICE|NCCN|CADTH|AHRQ|CMS|FDA|WHO|CDC|NIH|NCI|BCBSA|ClinicalTrials\.gov|Cochrane|Medline ?Plus|Micromedex|Lexicomp|Lexi-Comp|DynaMed|DRUGDEX|IBM Micromedex|Merative Micromedex|Clinical Pharmacology|Facts & Comparisons|World Health Organi[sz]ation|Mayo Clinic|Cleveland Clinic|InterQual|MCG|eviCore|AIM Specialty Health|Carelon|Optum|Aetna|Cigna|Anthem|Humana|Florida Blue|Centers for Medicare (?:and|&) Medicaid|Noridian|Novitas|Palmetto GBA|First Coast|WPS|CGS|NGS|American Heart|Medicare|Medtronic|Boston Scientific|Abbott|Medical Services Advisory)(?![\p{L}])/u;
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
      (word) => small.test(word) || /^\p{P}*(?:\p{Lu}|[a-z]{1,2}\p{Lu}|\d)/u.test(word),
    ) &&
    words.some((word) => !small.test(word))
  );
}

/** An abbreviation in brackets that the words before it spell: `… Cancer Network (NCCN)`. */
function spellsAbbreviation(text: string): boolean {
  const match = /^(?<words>.{4,150}?)\s?\((?<short>[A-Z][A-Za-z&-]{1,9})\)/u.exec(text);
  const { words = '', short = '' } = match?.groups ?? {};
  const initials = words.replace(/[^\p{Lu}]/gu, '');
  return short !== '' && initials.startsWith(short.replace(/[^A-Z]/gu, '').slice(0, 3));
}

/** Whether a text names a body: a society, agency, company or study group. */
export function isOrganisation(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length < 2 || trimmed.length > 250 || /[?!:“”"]/u.test(trimmed)) return false;
  if (!isCapitalised(trimmed) || !/^["'“]?[\p{Lu}\d]|^[a-z]{1,2}\p{Lu}/u.test(trimmed))
    return false;
  return (
    known.test(trimmed) ||
    bodies.test(trimmed) ||
    company.test(trimmed) ||
    spellsAbbreviation(trimmed)
  );
}

/** Whether a text names a company by its legal form. */
export const isCompany = (text: string): boolean => company.test(text);
