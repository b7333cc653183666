import type { z } from 'zod';
import type { Say } from '../model.ts';
import { nearestName } from './nearest.ts';

type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, Say>> = {
  string: { zh: '一段文字', en: 'a string' },
  array: { zh: '一个列表', en: 'a list' },
  object: { zh: '一个对象', en: 'an object' },
  record: { zh: '一个对象', en: 'an object' },
  number: { zh: '一个数', en: 'a number' },
  int: { zh: '一个整数', en: 'a whole number' },
};

async function unknownKey(key: string, known: readonly string[]): Promise<Say> {
  const near = await nearestName(key, known);
  return {
    zh: `没有“${key}”这一项${near === null ? '' : `，是不是“${near}”`}；可用：${known.join('、')}`,
    en: `unknown key “${key}”${near === null ? '' : `, did you mean “${near}”`}; use one of ${known.join(', ')}`,
  };
}

/** A schema's complaint in both languages; `known` are the keys allowed at that place. */
export async function issueWords(issue: Issue, known: readonly string[]): Promise<Say[]> {
  const field = issue.path.length === 0 ? '·' : issue.path.map(String).join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return Promise.all(issue.keys.map((key) => unknownKey(key, known)));
    case 'invalid_type': {
      const wanted = TYPES[issue.expected] ?? { zh: issue.expected, en: issue.expected };
      const missing = issue.input === undefined;
      return [
        missing
          ? { zh: `缺少 ${field}，应为${wanted.zh}`, en: `${field} is missing; expected ${wanted.en}` }
          : { zh: `${field} 应为${wanted.zh}`, en: `${field} must be ${wanted.en}` },
      ];
    }
    case 'invalid_value': {
      const choices = issue.values.map(String);
      const near = typeof issue.input === 'string' ? await nearestName(issue.input, choices) : null;
      return [
        {
          zh: `${field} 应为 ${choices.join('、')} 之一${near === null ? '' : `，是不是“${near}”`}`,
          en: `${field} must be one of ${choices.join(', ')}${near === null ? '' : `; did you mean “${near}”`}`,
        },
      ];
    }
    case 'too_small':
      return typeof issue.input === 'number'
        ? [{ zh: `${field} 至少是${String(issue.minimum)}`, en: `${field} must be at least ${String(issue.minimum)}` }]
        : [{ zh: `${field} 是空的`, en: `${field} is empty` }];
    case 'too_big':
      return [{ zh: `${field} 最多是${String(issue.maximum)}`, en: `${field} must be at most ${String(issue.maximum)}` }];
    case 'invalid_format':
      return [{ zh: `${field} 应为真实的日期 YYYY-MM-DD`, en: `${field} must be a day that exists, YYYY-MM-DD` }];
    default:
      return [{ zh: `${field} 的值不对：${issue.message}`, en: `${field}: ${issue.message}` }];
  }
}
