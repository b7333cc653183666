import fc from 'fast-check';

/** Words as these documents have them, and joined from parts of such. */
const PARTS =
  '推进|完善|加强|落实|公开|政务|服务|制度|机制|市教育局|县财政局|各镇（街道）|2025年|6月底前|年底前|第三季度|每季度|至少1次|不低于4%|120个|《实施方案》|（某政办〔2024〕3号）|“放管服”|，|。|；|、|：|1.|2.|3．|（一）|（1）|①|一、|12345|2.5万亩|31.2021 年|持续|长期|3个工作日内|等3个部门|按职责分工落实|牵头|配合|其他|有关单位|无|待定'.split(
    '|',
  );
const HARD =
  '\u001b[31m|\u0000|\u200b|\u202e|\ufeff|\u00a0|\u3000|=1+1|-2|@x|+5|＝A1|\'|"|""|\\|,|;|#|*|`|_|[x](y)|${x}|$(x)|%0A|::error::|&amp;|&lt;p&gt;|&#0;|&#x110000;|&nbsp|&|<|>|</p>|<p>|<br>|<script>|<!--|]]>|<P CLASS=x>|😀|👩‍👩‍👧|é|e\u0301|𠮷|\ud842|ﬀ|①②|㎡|１２|２０２５年|――|│|──|...|…|\u2028|\f|\v|　'.split(
    '|',
  );

export const plain = fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }).map((parts) => parts.join(''));
const hardPart = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PARTS) },
  { weight: 3, arbitrary: fc.constantFrom(...HARD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 1, max: 400 })
      .chain((count) => fc.constantFrom('a', '（', '<p>', ' ', '、', '1.').map((one) => one.repeat(count))),
  },
);
/** Words that somebody might have put there to break a reader. */
export const hard = fc.array(hardPart, { maxLength: 10 }).map((parts) => parts.join(''));

export const sentence = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      '做好信息公开工作。',
      '2025年6月底前建成平台。',
      '加强管理，',
      '每年至少听取1次汇报。',
      '不低于4%。',
      '新建学校3所，力争9月底前开工',
      '落实《某县三年行动计划（2024—2026年）》（某政办〔2024〕3号）。',
      '持续推进老旧小区改造120个。',
      '公布电话 12345 和 2.5 万份指南。',
      '推进“一网通办”。',
    ),
  },
  { weight: 3, arbitrary: plain },
);
export const units = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '市教育局',
      '市发展改革局、财政局牵头，市直其他单位按职责分工落实',
      '各区县人民政府；市直各单位',
      '县委宣传部、教育局',
      '牵头单位：市教育局；配合单位：市财政局',
      '各镇人民政府；县水利局牵头，县财政局、林业局配合',
      '市府办〔市大数据局〕牵头，荔湾区、黄埔区政府配合',
      '市商务局、海关等3个部门',
      '无',
      '待定',
      '',
    ),
  },
  { weight: 2, arbitrary: plain },
);
export const category = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: fc.constantFrom('强化公开', '优化营商环境', '一、压实责任', '（一）办好教育', '保障民生') },
  { weight: 1, arbitrary: plain },
);
export const due = fc.oneof(
  fc.constantFrom('', '6月底前', '2025年12月', '长期', '每季度末', '第三季度', '2月30日前', '3个工作日内', '“十四五”期间'),
  plain,
);
export const remark = fc.oneof(fc.constantFrom('', '按季度报送', '省对市考核'), plain);
