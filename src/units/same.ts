import { bareStem, bodyNamed, fullStem, isEither } from './departments.ts';
import { levelOf } from './names.ts';

/** Which body a name means, as far as its own words are evidence. Names of equal `key` are one body in two spellings. */
export interface Body {
  /** The name without blanks and without a bracket at its end. */
  readonly form: string;
  readonly key: string;
  /** The key without 局 or 委 told apart: 市发展改革局, 市发展改革委. Weaker evidence: never of two bodies of one cell. */
  readonly loose: string;
  /** For a slip of the pen: what opens the key, the stem, and whether the stem is one of the departments all governments have. */
  readonly frame: string;
  readonly stem: string;
  readonly known: boolean;
}

const TAIL = /(局|委员会|委|办公室|办|厅)$/;
/** Endings that are bodies of other kinds. */
const OTHER_TAIL = /(?:管理委员会|管委会|工委|党委|纪委|监委|团委|常委|村委|居委|编委|分局|总局)$/;

function exact(form: string): Body {
  return { form, key: form, loose: form, frame: '', stem: '', known: false };
}

/** A name without the bracket at its end. Not by one pattern: over openings that never close it takes the square of their number. */
function unbracketed(form: string): string {
  if (!/[）)〕]$/.test(form)) return form;
  const inner = form.slice(0, -1);
  const after = Math.max(inner.lastIndexOf('）'), inner.lastIndexOf(')'), inner.lastIndexOf('〕')) + 1;
  const open = inner.slice(after).search(/[（(〔]/);
  return open < 0 ? form : form.slice(0, after + open);
}

/** Same stem and a variant of its tail, a known short form, 人民政府 and 政府; all else is its own body. */
export function bodyOf(name: string): Body {
  const form = unbracketed(name.replace(/\s/g, ''));
  const level = levelOf(form);
  if (!form.startsWith(level)) return exact(form);
  const rest = form.slice(level.length);
  const body = bodyNamed(rest);
  if (body !== null) return { ...exact(form), key: `${level} ${body}`, loose: `${level} ${body}` };
  if (/(?:人民)?政府$/.test(rest))
    return { ...exact(form), key: form.replace('人民政府', '政府'), loose: form.replace('人民政府', '政府') };
  const tail = OTHER_TAIL.test(rest) ? '' : (TAIL.exec(rest)?.[0] ?? '');
  const stem = rest.slice(0, rest.length - tail.length);
  const full = fullStem(stem);
  if (tail === '' || (full === null && stem.length < 2)) return exact(form);
  const short = tail === '委员会' ? '委' : tail === '办公室' ? '办' : tail;
  const own = full ?? bareStem(stem);
  const loose = short !== '办' || isEither(own) ? '局' : '办';
  return {
    form,
    key: `${level} ${own} ${short}`,
    loose: `${level} ${own} ${loose}`,
    frame: `${level} ${loose}`,
    stem: bareStem(stem),
    known: full !== null,
  };
}

/** A class of bodies under one key: 各区县政府, 各区（县）人民政府. `narrower` marks what may be the smaller set: 市直各部门. */
export function classOf(name: string): Body & { readonly narrower: boolean } {
  const form = name.replace(/\s/g, '');
  const bare = form
    .replace(/[（）()、]/g, '')
    .replace('人民政府', '政府')
    .replace('街道', '街')
    .replace(/各|^全部|^所有/g, '')
    .replace(/^县区/, '区县');
  const direct = /^[省市县区州盟旗]直(?:属)?(?:单位|部门)$/.test(bare);
  const key = direct ? bare.replace(/直属/, '直').replace('部门', '单位') : bare;
  return { ...exact(form), key: `各 ${key}`, loose: `各 ${key}`, narrower: direct && bare.endsWith('部门') };
}
