import { z } from 'zod';

export const severity = z.enum(['error', 'warning', 'info', 'off']);
const level = z.enum(['error', 'warning', 'info']);
const holds = z.enum(['category', 'number', 'task', 'lead', 'responsible', 'cooperating', 'supervising', 'deadline', 'other']);
const path = z.string().trim().min(1);

/** plan.config.json, plan.config.yaml, or `plan` in package.json. Unknown keys are faults. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  preset: z
    .enum(['recommended', 'strict', 'all'])
    .optional()
    .describe('recommended: rules as they are; strict: infos are warnings; all: also rules that are off'),
  rules: z.record(z.string(), severity).optional().describe('severity of each rule by its code'),
  failLevel: level.optional().describe('the least severity that makes plan check exit with 1; error where not said'),
  level: level.optional().describe('the least severity that plan check shows; warning where not said'),
  baseline: path.optional().describe('file of findings that are known and accepted, from this file'),
  units: path.optional().describe('unit directory, from this file'),
  headers: z.record(z.string(), holds).optional().describe('other header names and what their columns hold'),
  leadRule: z.enum(['explicit', 'first', 'all-if-none']).optional().describe('who leads where no word says so'),
  year: z.int().min(1900).max(2099).optional().describe('year of the plans, for deadlines that name none'),
  lang: z.enum(['zh', 'en']).optional().describe('language of messages and titles'),
});

export type WrittenConfig = z.output<typeof configSchema>;
export const CONFIG_KEYS: readonly string[] = Object.keys(configSchema.shape).filter((key) => key !== '$schema');
