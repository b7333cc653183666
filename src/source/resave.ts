import type { Say } from '../model.ts';

const PROGRAMS = { DOCX: 'Word', XLSX: 'Excel' };

/** How a file of another format becomes one that is read. */
export function resaveAs(format: keyof typeof PROGRAMS): Say {
  const [program, ending] = [PROGRAMS[format], format.toLowerCase()];
  return {
    zh: `请用 ${program}、WPS 或 LibreOffice 打开，另存为 ${format} 后再读（soffice --headless --convert-to ${ending} 文件）`,
    en: `open it in ${program}, WPS or LibreOffice and save it as ${format} (soffice --headless --convert-to ${ending} FILE)`,
  };
}
