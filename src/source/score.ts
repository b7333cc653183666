/** The characters that make up most of any official text, and marks these tables are full of. */
const COMMON = new Set(
  '的一是不了在人有我他这中大来上个国和地到说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔县局委办镇街府单位任务责牵配合落实推财' +
    '的一是不了在人有這個國來們為時會說對後發過動開關業務實責單區縣縣鎮財辦處數據應當經濟機構牽頭協設計劃個長' +
    '，。、；：（）《》“”〔〕 　',
);

/** How much of a decoded text looks like Chinese of these documents, from -1 to 1; a rare or private character counts against it. */
export function plausible(text: string): number {
  let score = 0;
  let wide = 0;
  for (const char of text.slice(0, 20_000)) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80) continue;
    wide += 1;
    if (COMMON.has(char)) score += 1;
    else if (code >= 0x4e00 && code <= 0x9fa5) score += 0.25;
    else if ((code >= 0xe000 && code <= 0xf8ff) || code >= 0x20000 || (code >= 0x3400 && code < 0x4e00)) score -= 1;
    else score -= 0.3;
  }
  return wide === 0 ? 0 : score / wide;
}
