/** Pages as sites and word processors write them, made from the rows of a table and not by the readers. A row without words is a page break. */
type Rows = readonly (readonly string[])[];

const paragraphsOf = (cell: string): string[] =>
  cell
    .split(/<\/p>\s*<p>|<br\s*\/?>/iu)
    .map((part) => part.replace(/<\/?p>/giu, ''))
    .filter((part) => part.trim() !== '');
const blank = (row: readonly string[]): boolean => row.join('').trim() === '';
const tablesOf = (rows: Rows): Rows[] => {
  const tables: (readonly string[])[][] = [[]];
  for (const row of rows) {
    if (blank(row)) tables.push([]);
    else tables.at(-1)?.push(row);
  }
  return tables.filter((table) => table.length > 0);
};

/** Pasted from Word into the editor of a site: styles in every tag, split runs, empty `o:p`, smart tags, full-width blanks as indents. */
const word = (rows: Rows): string => {
  const run = (words: string): string => {
    const middle = Math.floor(words.length / 2);
    const parts = /[<&]/u.test(words) ? [words] : [words.slice(0, middle), words.slice(middle)];
    return parts
      .map(
        (part) =>
          `<span lang=EN-US style='font-size:12.0pt;mso-bidi-font-size:\n  10.5pt;font-family:"仿宋_GB2312";color:black'>${part}</span>`,
      )
      .join('');
  };
  const cell = (words: string): string =>
    `<td width=227 valign=top style='width:170.1pt;border:solid windowtext 1.0pt;\n  padding:0cm 5.4pt 0cm 5.4pt'>\n  ${
      paragraphsOf(words)
        .map(
          (part) =>
            `<p class=MsoNormal style='text-indent:24.0pt;mso-char-indent-count:2.0'>${run(part)}<span lang=EN-US><o:p></o:p></span></p>`,
        )
        .join('\n  ') || '<p class=MsoNormal><o:p>&nbsp;</o:p></p>'
    }\n  </td>`;
  const body = tablesOf(rows)
    .map(
      (table) =>
        `<table class=MsoNormalTable border=0 cellspacing=0 cellpadding=0\n style='border-collapse:collapse'>\n${table
          .map((row, at) => ` <tr style='mso-yfti-irow:${String(at)};height:21.0pt'>\n  ${row.map(cell).join('\n  ')}\n </tr>`)
          .join('\n')}\n</table>`,
    )
    .join("\n<p class=MsoNormal><span lang=EN-US style='mso-hide:all'><o:p>&nbsp;</o:p></span></p>\n");
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40">\n<head>\n<meta http-equiv=Content-Type content="text/html; charset=utf-8">\n<meta name=Generator content="Microsoft Word 15">\n<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->\n<style><!-- @font-face {font-family:仿宋_GB2312;} table.MsoNormalTable {mso-style-name:普通表格;} --></style>\n</head>\n<body lang=ZH-CN style='tab-interval:21.0pt'>\n<div class=WordSection1>\n${body}\n</div>\n</body>\n</html>\n`;
};

/** A site's own generator: navigation, breadcrumb, a box of links and a footer round the article, scripts, comments, a counter. */
const site = (rows: Rows): string => {
  const cell = (words: string): string =>
    `<td style="border: 1px solid rgb(0, 0, 0); word-break: break-all;" valign="middle" width="133">${paragraphsOf(words)
      .map(
        (part) =>
          `<p style="line-height: 1.75em; text-indent: 2em; margin-bottom: 5px;">　　<span style="font-family: 宋体, SimSun; font-size: 16px;"><span>${part}</span></span>&nbsp;</p>`,
      )
      .join('')}</td>`;
  const article = tablesOf(rows)
    .map(
      (table) =>
        `<table cellspacing="0" cellpadding="0" align="center"><tbody>${table.map((row) => `<tr class="firstRow">${row.map(cell).join('')}</tr>`).join('')}</tbody></table>`,
    )
    .join('<p style="text-align: center;"><br/></p>');
  return `<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8"/>\n<title>信息公开_某县人民政府</title>\n<meta name="ColumnName" content="重点工作"/>\n<script>var w = "<table><tr><td>工作任务</td><td>责任单位</td></tr></table>";</script>\n<style>.TRS_Editor P{line-height:1.5}</style>\n</head>\n<body>\n<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li></ul></div>\n<table width="100%"><tr><td><a href="/a">机构职能</a></td><td><a href="/b">政策文件</a></td><td><a href="/c">办事服务</a></td></tr><tr><td>领导之窗</td><td>统计数据</td><td>互动交流</td></tr></table>\n<div class="crumb">您的位置：首页 &gt; 政务公开 &gt; 重点工作</div>\n<table class="layout" width="1000"><tr><td width="220">栏目导航<br>通知公告</td><td>\n<div class="TRS_Editor"><!--文章开始-->${article}<!--文章结束--></div>\n</td></tr></table>\n<noscript>请启用脚本</noscript>\n<table><tr><td>主办：某县人民政府办公室</td><td>网站标识码：4400000000</td></tr></table>\n<p>版权所有 &copy; 某县人民政府　ICP备00000000号</p>\n</body>\n</html>\n`;
};

/** An old page: tags in capitals, attributes without quotes, nothing closed, cells of a row on lines of their own. */
const old = (rows: Rows): string => {
  const cell = (words: string): string =>
    `<TD width=200 bgColor=#ffffff>\r\n${
      paragraphsOf(words)
        .map((part) => `<P>${part}`)
        .join('\r\n') || '&nbsp'
    }`;
  return `<HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset=gb2312"><TITLE>分工表</TITLE></HEAD>\r\n<BODY>\r\n${tablesOf(
    rows,
  )
    .map(
      (table) =>
        `<TABLE border=1 borderColor=#000000>\r\n<TBODY>\r\n${table.map((row) => `<TR>\r\n${row.map(cell).join('\r\n')}`).join('\r\n')}\r\n</TABLE>`,
    )
    .join('\r\n<P>&nbsp;</P>\r\n')}\r\n</BODY></HTML>`;
};

export const sites: Readonly<Record<string, (rows: Rows) => string>> = { word, site, old };
