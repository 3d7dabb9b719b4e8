/** Given names that are common where medical literature is written, in small letters. */
const common = new Set(
  `aaron adam adrian agnes ahmed alan albert alessandro alex alexander alexandra alice alison allan
  amanda amy ana anders andrea andreas andrew angela anita anna anne anthony antoine antonio arthur
  barbara benjamin bernard beth brian bruce bryan carl carlos carol caroline catherine charles chen
  chris christian christina christine christoph christopher claire claudia colin craig cynthia
  daniel david deborah dennis diana diane dieter dominique donald donna douglas edward eleanor elena
  elizabeth ellen emily emma enrique eric erik eva fatima federico felix fernando florian francesca
  francesco francis francisco franco frank frederick gabriel gary george gerald gerard giovanni
  giuseppe glenn gordon gregory guido gunnar hans harold heather helen henry hiroshi howard hugo ian
  ibrahim irene isabel ivan jack jacob jacqueline james jan jane janet jason jean jean-pierre jeffrey
  jennifer jeremy jessica jill jin joan joanne joel johan johannes john jonathan jorge jose joseph
  joshua juan judith julia julie jun karen karl katherine kathleen kathryn keith kelly kenneth kevin
  kim klaus kristin larry laura lauren lawrence lee leonard leslie linda lisa louis louise luca lucas
  lucia luigi luis lynn manuel marc marcel marco marcus margaret maria marie mario mark martha martin
  mary matteo matthew maurizio max megan mehmet melissa michael michel michele michelle miguel
  mohamed mohammad mohammed monica muhammad nancy natalie nathan neil nicholas nicola nicole nina
  nora norman olga oliver olivier pamela patricia patrick paul paula paulo pedro peter philip
  philippe pierre rachel raj ralph raymond rebecca renee richard rita robert roberto robin roger
  ronald rosa ross roy russell ruth ryan samuel sandra sanjay sara sarah scott sean sergio sharon
  shawn silvia simon sofia stefan stefano stephanie stephen steve steven stuart susan suzanne sylvia
  takeshi tamara teresa terry theodore theresa thomas timothy todd tom tony tracy ulrich ursula
  valerie vanessa vera veronica victor victoria vincent virginia walter wanda wayne wei wendy
  werner william wolfgang xavier yan yi ying yoshihiro yuki yvonne zhang`.split(/\s+/u),
);

/** Whether a word is a given name: one that is common, or two that a hyphen joins, as Xiao-Ming. */
export function isGivenName(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    common.has(lower) ||
    common.has(lower.replace(/-.*$/u, '')) ||
    /^(?:ai|bin|bo|chang|chao|chen|cheng|chi|chia|chien|chih|chin|ching|chun|chung|da|dong|fang|fei|feng|guo|hai|han|hao|hong|hsin|hua|hui|hye|hyun|jia|jian|jie|jin|jing|ju|jun|kai|kuo|lei|li|liang|lin|ling|long|mei|min|ming|myung|ning|pei|peng|ping|qi|qian|qiang|qing|rong|rui|sang|seung|shao|shi|shu|soo|sung|tao|tian|ting|tzu|wei|wen|xi|xia|xian|xiang|xiao|xin|xing|xue|yan|yang|yao|yi|ying|yong|yoon|young|yu|yuan|yue|yun|ze|zhen|zheng|zhi|zhong)-\p{L}{1,6}$/iu.test(
      word,
    )
  );
}
