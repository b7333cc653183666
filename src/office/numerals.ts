const HAN = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

const LEGAL: Readonly<Record<string, string>> = {
  一: '壹',
  二: '贰',
  三: '叁',
  四: '肆',
  五: '伍',
  六: '陆',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
};
const STEMS = Array.from('甲乙丙丁戊己庚辛壬癸');
const BRANCHES = Array.from('子丑寅卯辰巳午未申酉戌亥');

/** 十一, 二十, 一百零三: a number below ten thousand in Chinese words. */
export function han(value: number): string {
  if (value < 10) return value === 0 ? '〇' : (HAN[value] ?? '');
  if (value < 20) return `十${value === 10 ? '' : (HAN[value - 10] ?? '')}`;
  if (value < 100) return `${HAN[Math.floor(value / 10)] ?? ''}十${value % 10 === 0 ? '' : (HAN[value % 10] ?? '')}`;
  if (value < 1000) {
    const rest = value % 100;
    return `${HAN[Math.floor(value / 100)] ?? ''}百${rest === 0 ? '' : rest < 10 ? `零${han(rest)}` : rest < 20 ? `一${han(rest)}` : han(rest)}`;
  }
  return String(value);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  let rest = value;
  let words = '';
  for (const [size, sign] of ROMAN) {
    while (rest >= size && words.length < 40) {
      words += sign;
      rest -= size;
    }
  }
  return words;
}

function letters(value: number): string {
  return value < 1 ? '' : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(8, Math.ceil(value / 26)));
}

/** A list's number as Word writes it (ECMA-376, 17.18.59 ST_NumberFormat); '' for bullets and what is not a number. */
export function formatted(value: number, format: string): string {
  switch (format) {
    case 'bullet':
    case 'none':
      return '';
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
    case 'koreanCounting':
      return han(value);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return Array.from(String(value), (digit) => HAN[Number(digit)] ?? digit).join('');
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return Array.from(han(value), (sign) => LEGAL[sign] ?? sign).join('');
    case 'ideographTraditional':
      return STEMS[value - 1] ?? String(value);
    case 'ideographZodiac':
      return BRANCHES[value - 1] ?? String(value);
    case 'ideographEnclosedCircle':
      return value >= 1 && value <= 10 ? String.fromCodePoint(0x327f + value) : String(value);
    case 'decimalEnclosedFullstop':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x2487 + value) : `${String(value)}.`;
    case 'decimalEnclosedParen':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x2473 + value) : `(${String(value)})`;
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : String(value);
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    default:
      return String(value);
  }
}
