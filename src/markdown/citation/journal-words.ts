/** Words of abbreviated journal names (ISO 4), some printed with stops: J. Clin. Oncol. */
const shortWords = new Set(
  `abdom acad acc acta addict adolesc adv aerosp aesthet aff afr agri alergol aliment allergy alzheimers am amb ambul anaesth anal analg anat androl anesth anesthesiol angiol anim ann anthropol anticancer antimicrob antioxid antivir anu appl arch arq arrhythm arthrosc arztebl assoc asthma astron atheroscler audiol aust autoimmun bacteriol bariat bariatr behav belg benef biochem biochim bioelectricity bioeng biogerontol biogr biol biom biomark biomater biomed biophys biosci biostat bld blood blut bol br bras braz bronchol buenos bull calcif can canc carcinog cardiol cardiometab cardiorenal cardiothorac cardiovasc carib cas cell cerebrovasc ceylon chem chemother chim chin chir chromatogr cir circ cleft clim clin cochrane cogn coll colomb coloproctol colorectal commun comp compend complement compr comput conf connect contemp contrib cosmet cosmetol craniofac craniomandib craniomaxillofac crit cryobiol curr cutan cyber cytol cytometry cytopathol dan database deform degener deliv dement demogr dent depress dermatitis dermato dermatol dermatopathol dev develop diab diabet diabetol diagn dig digit dis disabil disast disord drug dtsch dyn ecancermedicalscience echocardiogr ecol econ ecotoxicol educ electrocardiol electroencephalogr electromyogr electron embolism embryol emerg emot encephalol endocr endocrinol endocrinologist endod endosc endourol endovasc enferm eng engl enteral environ environm enzym epidemiol epilepsy ergeb ergon esp espanola esthet eth ethn etiol eur evid exerc exp extracell fam fed fertil fisioter folia forensic fr fract front fujita funct fundam gac gastroenterol gastrointest gen geneesk geneeskd genet genom genomics geriatr gerodontology gerontechnology gerontol gesundheitswesen ginecol ginekol glob glycobiology graefes gyn gynaecol gynecol haematol haematologica haemost hamostaseologie harefuah head health healthc hear helicobacter hellen hematol hepat hepatobiliary hepatocell hepatol hepatology herb hirosaki histol homeost horm hosp hospitalist huisarts hum hyg hyperb hypertens hyperth hyperthermia ibero imag imagerie immun immunol immunother impair implant ind indian indones inf infect inflamm inform infus inst instrum insuf int integr intellect intens interdiscip intermed intern internet interpers interv interven intervent intestinal intraocul invest investig iran isch isl isr ital izv j jaw jmir jpn jt kaohsiung kardiol kardiologiia kathmandu khir khirurgiia kidney kinesiol klin korean kyobu lab lakartidningen lancet langenbecks laparosc laryngol laryngorhinootologie laser leb lett leuk libyan lipid lipidol liq lung lymphat lymphoma macau maced macular mag magn magnes malar malays malig manag manipulative mater maturitas maxillofac mayo mech med medit mediterr mem memb metab metabol methods mex mfk mhealth microbes microbiol microcirc microsc microsurg microvasc mil milit minim mitochondrial mod mol monatsschr morb morphol mort mortal mov move msmr mult multi musculo musculoskelet mutat mycol myopathy n nanomed nanomedicine narc nat natl ned nefrol neonatol nephrol nephropathol nerv neth netherlands netw neuro neurobiol neuroendocrinol neuroepidemiology neurogastroenterol neurogenet neuroimag neuroimmunol neuroinflamm neurointerv neurol neuromodulation neuromuscul neurooncol neuroophthalmol neuropathol neuropharmacol neurophysiol neuropsychiatr neuropsychol neuroradiol neurorehabil neurosc neurosci neurosurg neurotol neurourol neurovirol nihon nippon noninvas nord nosocom npj nucl nurs nutr nutrients obes obesity obs obst obstet occup ocul oftalmol oman oncogene oncol oncolog one ont oper opht ophthal ophthalmic ophthalmol opin opt orl orphanet orthod orthop ortop osteopath osteoporos ostomy otol otolaryngol otologic otology otorhinolaryngol otorrinolaringol outcomes pac paediatr pak palliat panam pancreat pancreatol pancreatology parasit parasitol parkinson parkinsonism pathog pathol pathophysiol pediat pediatr percutan perform perfus perinatol periodontol periop peripher perit pers perspect peru pharm pharmacoecon pharmacoeconomics pharmacogenet pharmacogenomics pharmacol pharmacother phil phlebol phlebology photobiol photochem photodermatol photomed phys physiol physiother phytother pituitary plast plos pneumol pneumonol pol polym popul port porto postepy postgrad pract precis presse prev prim prob probl proc prod prof prog prolif prospect prostate prosthet prosthodont proteome prz psicol psiquiatr psychiat psychiatr psychiatry psychogeriatr psychol psychopathol psychopharmacol psychophysiol psychosom psychother pubbl pulm q qatar qual quant quintessence ra radiat radiogr radiographics radiography radioimmunother radiol radiologe radiologia radiologie radiosurgery radiother reabil reanim recent rech recherche recomm reconstr refract reg regen regist rehabil relat reli relig rep reprod res reson resour respir respirat resusc resuscitation retin rev rheum rheumatol rhinol rhode rinsho roentgenol rom roum russ s sang sante sao saudi scand sch schizophr schmerz schweiz sci scot secur sem semin sensit ser serv sex sicil singap singapore skel skelet sleep slov smok soc socioecon soins somat somatosens somnol spectrom spectrosc sri srp srpski stat stereotact steril stimul stomatol stomatologiia struct stud subst sudan suppl surg surv surveill swiss symp synth syst tanaffos tech technol telecare telemed tenn teratol tex ther thermo thorac thromb thrombolysis thrombos thyroid thyroidol tijdschr tissue tob tohoku tomogr top toxicol toxicon trans transcult transfus transl transm transpl transplant transsex traumatol trop tuberc tumori tumour tunis tunisie turk u ucl ugeskr ugeskrift ultrasonics ultrasonogr ultrasound ultrastruct unfall univ uro urogenital urogyn urogynaecol urogynecol urol urolithiasis urolog uropath util vacc vaccin vaccinol vasa vasc vaskulara ven venereol venom vestib vestibular vestn vet virchows virol vis visc vitam vitr voenno vojnosanit vopr vox vrach west wiad wien wilderness wisc wkly wochenschr wom yakugaku yonsei z zdr zentralbl zh zhongguo zhonghua zhurnal zilon zool zwierzat`.split(
    /\s+/u,
  ),
);

/** Words that stand whole in journal names of several words: Bone Joint J, JAMA Netw Open. */
const wholeWords = new Set(
  `academy advanced advances alcohol alcoholism allied american anaesthesia analgesia androgen anesthesia anesthesiology annals annual aphasia applied arab archives arthritis arthroplasty asian assess assistants association atherosclerosis australian autism bangladesh basic behaviour bioengineering biology biomarker biomarkers biomedical biophysics bipolar birth bone brain breast breastfeed breath british bulletin burn canadian cancer cancers cannabis carcinoma card cardiology cardiovascular care caries cartilage case catheter chemo chest child chinese clinic clinical clinics coagul college commonw community complicat congenit consult contin control cult current cytokine death def delivery dermatology diabetes dialogues dialysis diet digestive discourse discov disease diseases disorders drugs dyslexia ear economics education elder emergency emphysema endocrinology endoscopy engineering england environmental epidemiology epidermol ergonomics ethics eurasian european evidence experimental expert exposure extremity eye facial fail family fatigue federal federation fertility fetal fibrinolysis fluid focus foot forum frontiers functional future gait gastric gastroenterology general genetics genome genomic geriatric gland glaucoma global goverment graft gut gynecology hand harm headache health-system heart hematologic hematology heparin hepatic heredity herz hip histochem home hong hormones hospit hospital humanit humanities hypertension iatrogenic icu ig imaging immune immunology implants in incontinence infectious informatics injury inn innov innovation innovations inpatient insect insights instr interact internal international interprof interventional interventions inverse investigation irish israel jama japanese joint joints jordan journal knee kong korea laboratory lactat law leprosy letters library life limb liver lupus lymphoedema lymphology magazine malaysian management marital mark massage maternal medicaid medical medicine menopause mental metabolic metabolism microbiology midwifery mind mineral minn mississippi mo molecular motor movement muscle musculoskeletal myeloma nanotechnology nasal national natur nature neck neonatal nepal nephrology nerve network neurology neuropathy neuroreport neuroscience neurosciences neurosurgery new newborn nigerian nonlinear north notes nuclear nurse nurses nursing nutrition ny obstetrics occupational off oncologist oncology online open ophthalmology opinion opinions oral orbit organ organogenesis organs orthopaedic orthopaedics orthopedic orthopedics orthot osaka osteoarthritis otolaryngology ovarian pacing pain pancreas paraplegia paris pathology patient pediatric pediatrics peptides perf perfusion perioper person perspectives pharmacist pharmacists pharmacology pharmacotherapy physical physician physicians physiology pilot placenta plant policy polish population portuguese potentials practice practitioner practitioners praxis pre pregnancy pressure prevention preventive primary primates primers probiotics proceedings processes program promot prostatic proteomics psychology psychooncology public puerto pulmonary quality quarterly quest r radiographer radiology rare reason recovery referral reflux regional register registry rehab rehabilitation remodel renal report reports reproductive research resist respiratory restor retina retinal review reviews revista rheumatic rheumatology rhythm risk robot robotic royal rural safety sarcoma scandinavian science sciences scientific scoliosis screen screening seizure seminars sensors setting sexology sexual shock shoulder sickle skeletal skin social societal society soft south southeast spec spinal spine sport sports staff statistics stem stimulation stomat strabismus straight stress stroke studies suicide support supportive surgeon surgery surgical sustain sweden synapse systematic taiwan tandartsgeneeskd techniques technologies technology telehealth telemedicine tendon test tests texas thai therapeutics therapy thoracic thorax throat time tobacco tokyo tomography topical topics touch tourette tourniquet toxicology tract training transactions transcultural translational transplantation trauma travel treat treatment trends trials tumor turkish twin ulcer ulster ultrasonic ultrasonography undersea urban ureter urinary urology usa use uterine utilization valve vascular venous ventilation veterans veterinary viral virology virtual vision visual voice waste women womens work workplace world wound wounds york young zealand`.split(
    /\s+/u,
  ),
);

/** Words among these that a title may hold as well: they tell no journal. */
const ordinaryWords = new Set(
  `allergy assess asthma autoimmun blood can cancer cancers capital cas cell child chin cleft complement conf connect database dent depress dermatitis diabetes digit drug embolism emerg epilepsy eth expert front functional gen gene genomics geriatric glob hand head health hear heart hepatology herb hip horm hyperthermia impair implant in inform injury internet intestinal joint kidney knee lab laser law life lipid lung lymphoma macau macular mayo methods microbes mind mod move mult muscle nanomedicine neck netherlands neuromodulation nippon nutrients obesity oman oncogene one open ophthalmic orphanet osteopath ostomy otology outcomes pain palliat pediatric perform peru pharmacoeconomics phil phlebology pituitary porto prostate psychiatry public qatar radiographics radiography radiosurgery sante sem sex singapore skelet skin sleep spine sport stat stroke sudan support telecare thermo thrombolysis thyroid tissue top trauma tumori tumour ultrasonics ultrasound univ urolithiasis venom west wilderness women wound yonsei`.split(
    /\s+/u,
  ),
);

/** Journals of several words that are no abbreviations. */
const longNames = new Set([
  'ear hear',
  'muscle nerve',
  'gut liver',
  'osteoarthritis cartilage',
  'support care cancer',
  'federal register',
  'diabetes technology & therapeutics',
  '3 biotech',
  'cancer discovery',
  'cancer medicine',
  'clinical ophthalmology',
  'diabetes care',
  'diabetes spectrum',
  'ear and hearing',
  'genetics in medicine',
  'global spine journal',
  'head & neck',
  'head and neck',
  'health affairs',
  'health policy',
  'heart rhythm',
  'human reproduction',
  'human pathology',
  'in vivo',
  'international orthopaedics',
  'j surg',
  'liver cancer',
  'liver transplantation',
  'lung cancer',
  'medical care',
  'medical physics',
  'muscle & nerve',
  'muscle and nerve',
  'nature communications',
  'nature medicine',
  'obesity surgery',
  'pain medicine',
  'pain physician',
  'pain practice',
  'physical therapy',
  'plastic and reconstructive surgery',
  'prenatal diagnosis',
  'scientific reports',
  'sleep medicine',
  'sports health',
  'sports medicine',
  'surgical endoscopy',
  'surgical neurology',
  'value in health',
  'zhonghua wai ke za zhi',
  'academic radiology',
  'abdominal radiology',
  'international urogynecology journal',
  'frontiers in oncology',
  'frontiers in immunology',
  'critical care',
  'critical care medicine',
  'cancer research',
  'clinical cancer research',
  'european urology',
  'european radiology',
  'breast cancer research',
  'mayo clinic proceedings',
  'skeletal radiology',
  'techniques in coloproctology',
  'diseases of the colon and rectum',
  'british dental journal',
]);

/** Journals whose names are one ordinary word or an acronym. */
const names = new Set(
  `acta allergy anaesthesia anesthesiology angiology appetite arthroscopy bjog bjs blood bmj bone brain breast burns
  cancer cancers cartilage cell cephalalgia chest circulation clinics cmaj cornea cortex cureus cytotherapy dermatology
  diabetes diabetologia diagnostics dysphagia echocardiography elife ebiomedicine eclinicalmedicine endocrine endoscopy epidemiology epilepsia
  europace eurointervention eye foot gastroenterology genes gerontology glia gut haematologica haemophilia hand headache
  health heart hematology hepatology hernia hip hpb hypertension immunity infection injury intervirology jacc jama jcem jcsm
  jpen keio kidney knee lancet laryngoscope leukemia liver lung lupus lymphology maturitas medicina medicine menopause metabolism
  midwifery mmwr movement myopain nature nejm neonatology nephron neurology neuromodulation neuron neuroradiology neurosurgery neurotherapeutics nutrients nutrition obesity
  oncogene oncologist oncology oncotarget ophthalmology orbit orthopedics orthopaedics osteoporosis pain pancreas pancreatology pediatrics
  perfusion pharmacotherapy phlebology physiotherapy pituitary placenta plos pm&r pnas prostate psychiatry psychosomatics radiographics
  radiology respiration respirology resuscitation retina rheumatology science seizure shock sleep spine stroke surgeon surgery thorax
  thyroid toxins transfusion transplantation trials tumori ultrasonics urologia urology vaccine vaccines vascular viruses
  wounds addiction biomedicines biomolecules biosensors biomaterials bioinformatics carcinogenesis chemosphere contraception
  digestion encephale epigenetics genetics healthcare hepatogastroenterology ijgm jco jmir mbio nanoscale nursing peerj pharmaceuticals pharmaceutics
  psychophysiology sensors stroke swiss theranostics vox iscience nefrologia neurologia rofo scoliosis strabismus bioengineering ultrasonography radiologe neuroscience bioelectricity sarcoma supportive`.split(
    /\s+/u,
  ),
);

const wordsOf = (text: string): string[] => text.split(/[\s.]+/u).filter((word) => word !== '');

/** Whether a piece consists of abbreviated words: `N. Engl. J.` */
export function isAbbreviated(piece: string): boolean {
  const words = wordsOf(piece);
  return (
    words.length > 0 &&
    words.length <= 4 &&
    words.every(
      (word) =>
        /^\p{Lu}$/u.test(word) ||
        (/^(?:\p{Lu}|npj$)/u.test(word) && shortWords.has(word.toLowerCase())),
    )
  );
}

/** Words of a name without its qualifier: `Spine (Phila Pa 1976)`, `Circulation: Heart Failure`. */
const bareWords = (text: string): string[] =>
  wordsOf(
    text
      .replace(/\s\((?!\p{Lu}+\d)[^()]{1,40}\)/gu, '')
      .replace(/[,:/&]/gu, ' ')
      .replace(/^The\s/u, ''),
  );

const linking = /^(?:of|&|the|and|in|for|on|de|del|des|der|et|und|für|y|la|le|di|e|a)$/u;

/** Whether a word begins or makes the names of journals. */
export const isJournalWord = (word: string): boolean => {
  const lower = word.toLowerCase().replace(/[.,:]+$/u, '');
  return shortWords.has(lower) || wholeWords.has(lower) || names.has(lower) || lower === 'the';
};

/**
 * Whether a text is the name of a journal beyond doubt: one that is known, or several words of
 * which every one is a word of journal names and one is an abbreviation or “Journal”.
 */
export function isJournalName(text: string): boolean {
  const words = bareWords(text);
  if (longNames.has(words.join(' ').toLowerCase())) return true;
  if (
    /^(?:The\s)?(?:Journals?|Annals|Archives|Proceedings|Transactions) (?:of|für)\s\p{Lu}?/u.test(
      text,
    )
  )
    return words.length < 14;
  const [first, ...others] = words;
  if (first === undefined || words.length > 14) return false;
  if (others.length === 0)
    return /^(?:\p{Lu}|npj|[a-z]{1,2}\p{Lu})/u.test(first) && names.has(first.toLowerCase());
  let telling = false;
  for (const word of words) {
    if (linking.test(word)) continue;
    if (!/^(?:\p{Lu}|npj|[a-z]{1,2}\p{Lu})/u.test(word)) return false;
    const lower = word.toLowerCase();
    const short = shortWords.has(lower) || /^\p{Lu}$/u.test(word);
    if (!short && !wholeWords.has(lower) && !names.has(lower) && !/^\p{Lu}{2,5}$/u.test(word))
      return false;
    telling ||=
      (short && !ordinaryWords.has(lower)) ||
      /^(?:journal|annals|archives|lancet|jama|bmc|plos|bmj|jacc|proceedings|acta|npj)$/u.test(
        lower,
      );
  }
  return telling;
}
