import { test } from 'vitest';
import { readDuties } from '/work/main/src/units/grammar.ts';
import { readFileSync } from 'node:fs';
test('gold', () => {
  const g = JSON.parse(readFileSync('/work/shared/gold/seed.json','utf8'));
  const seen = new Set();
  for (const t of g.tasks) { if (seen.has(t.unitText)) continue; seen.add(t.unitText);
    const r = readDuties(t.unitText,'responsible',false).map(({at,...x})=>x);
    if (JSON.stringify(r)!==JSON.stringify(t.assignments.map((a:any)=>({unit:a.unit,surface:a.surface,role:a.role,kind:a.kind,manner:a.manner,action:a.action})))) console.log(t.unitText, JSON.stringify(r));
  }
  for (const w of ['市发展改革委、财政局，市税务局按职责分工负责','各镇人民政府；县水利局牵头，县财政局、林业局配合','县委宣传部、教育局','荔湾区、黄埔区政府','各县、市、区政府，市直各部门','牵头单位：市发改局、市委政研室；责任单位：市教育局、财政局','市府办〔市大数据局〕牵头','市教育局（牵头）、市财政局、人社局','市教育局、财政局等3个部门','市工业和信息化局、住房和城乡建设局、文化和旅游局','市教育局统抓落实','市按职贵分工落实','市财政局按职贵分工落实','A、B分别牵头落实','市教育局牵头、市财政局配合','市教育局会同市财政局负责','牵头单位：市教育局配合单位：市财政局','各县（市、区）人民政府、市直有关单位','市市场监管局、海关、人民银行','市教育局、公安局，按职责分工落实','金平区教育局、财政局','县教育局（2025年6月底前）、财政局','各镇（街道）、县直各单位','市教育局、体育局、文广旅局等有关部门'])
    console.log(w, '=>', readDuties(w,'responsible',false).map(d=>`${d.unit}|${d.surface}|${d.role}|${d.kind}|${d.action}`).join('  '));
});
