/** The organs that references are sorted by, with the words of a title that tell them. */
export const organRules = {
  liver: /\b(liver|hepat(?!itis)\w*)/iu,
  'bile ducts': /\b(biliary|bile ducts?|cholangio\w*|\w*hepatobiliary)/iu,
  pancreas: /\bpancrea\w*/iu,
  kidney: /\b(kidneys?|renal|nephr\w*)/iu,
  lung: /\b(lungs?|pulmonary|bronch\w*)/iu,
  prostate: /\bprostat\w*/iu,
  bladder: /\b(bladder(?! cancer antigen)|urothelial)\b/iu,
  uterus: /\b(uter(us|ine)|endometri\w*|cervical cancer|cervix)\b/iu,
  ovary: /\bovar(y|ies|ian)\b/iu,
  breast: /\bbreasts?\b/iu,
  thyroid: /\b(para)?thyroid\w*/iu,
  'colon and rectum': /\b(colon|rectal|rectum|anal|colorectal (cancers?|carcinoma|neoplasms?))\b/iu,
  'stomach and esophagus': /\b(stomach|gastric|o?esophag\w*)/iu,
  'head and neck': /\b(head and neck|laryn\w*|pharyn\w*|oral cavity)/iu,
  brain: /\b(brain|cerebral|intracranial|gliobl\w*|gliomas?)\b/iu,
  spine: /\b(spine|spinal|vertebra\w*|lumbar)\b/iu,
  bone: /\b(bones?|osseous|skeletal|osteo\w*)\b/iu,
  'joints and tendons': /\b(joints?|arthr\w*|knees?|hips?|shoulders?|tend(on|in)\w*|cartilage)\b/iu,
  'soft tissue': /\b(soft[- ]tissue|sarcomas?)\b/iu,
  retroperitoneum: /\bretroperitone\w*/iu,
  heart: /\b(hearts?|myocardi\w*|atrial|ventricular|coronary|cardiac(?! pacemaker))\b/iu,
  'blood vessels': /\b(arter(y|ies)|aort\w*|venous|veins?|varicose)\b/iu,
  blood: /\b(leuk(a?)emia\w*|lymphomas?|myeloma|h(a?)emophilia)\b/iu,
  skin: /\b(skin|cutaneous|melanomas?|derma\w*|psoria\w*)\b/iu,
  eye: /\b(eyes?|ocular|retina\w*|cornea\w*|macular)\b/iu,
  ear: /\b(ears?|cochlea\w*|auditory|hearing)\b/iu,
  nerves: /\b(nerves?|neuropath\w*|neuralgia)\b/iu,
} as const satisfies Record<string, RegExp>;

export type Organ = keyof typeof organRules;

export const organs = Object.keys(organRules) as [Organ, ...Organ[]];
