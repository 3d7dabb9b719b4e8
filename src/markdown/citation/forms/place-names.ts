const states =
  'A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|ON|QC|BC|AB|MB|NS|UK';
const city = "\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]+){0,2}";
/** A city and its state, and nothing else. */
export const placeOnly = new RegExp(`^${city}(?:,\\s(?:${states})|\\s\\((?:${states})\\))$`, 'u');
/** A city with its state or country. */
export const place = new RegExp(
  `^${city},?\\s(?:\\(?(?:${states})\\)?|USA|UK|Canada|England|Switzerland|Australia|Germany|France)$`,
  'u',
);
