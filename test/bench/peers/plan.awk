# mawk or gawk: find the columns by their names, split, put cut rows together, fill categories down. No escaping, no check of the bytes.
BEGIN {
  FS = "\t"
  n = split("工作任务 重点工作 主要任务 任务类别", names, " "); for (i = 1; i <= n; i++) kind[names[i]] = "category"
  n = split("具体要求 具体措施 任务内容", names, " "); for (i = 1; i <= n; i++) kind[names[i]] = "text"
  n = split("落实单位 责任单位 责任部门 牵头单位 配合单位", names, " "); for (i = 1; i <= n; i++) kind[names[i]] = "units"
  kind["序号"] = "number"
  count = 0
}
function flush(i) {
  for (i = 1; i <= count; i++) printf "{\"number\":\"%s\",\"category\":\"%s\",\"text\":\"%s\",\"units\":\"%s\"}\n", num[i], category, text[i], units
  count = 0; units = ""
}
function plain(words) { gsub(/<\/?p>/, "", words); return words }
function heading(i) {
  flush(); category = ""; cut = 0; N = 0; U2 = 0; U = 0
  for (i = 1; i <= NF; i++) {
    if (kind[$i] == "number") N = i
    else if (kind[$i] == "category") C = i
    else if (kind[$i] == "text") T = i
    else if (kind[$i] == "units") { if (U) U2 = i; else U = i }
  }
}
$0 == "" { cut = 1; next }
NF < 2 { next }
$1 in kind { heading(); next }
N {
  flush(); if ($C != "") category = plain($C)
  count = 1; num[1] = $N; text[1] = plain($T); units = plain($U) (U2 ? plain($U2) : "")
  next
}
{
  words = $T; gsub(/<\/p>/, "", words); sub(/^<p>/, "", words)
  rest = cut && $C == "" && words !~ /^[0-9]+\./ && count > 0; cut = 0
  if (!rest) { flush(); if ($C != "") category = plain($C) }
  # Paragraphs are parted by tags; without them every number that follows a full stop begins a task.
  if (index(words, "<p>")) k = split(words, part, / *<p>/); else k = split_at_stops(words, part)
  for (i = 1; i <= k; i++) {
    if (part[i] == "") continue
    if (match(part[i], /^[0-9]+\./)) { count++; num[count] = substr(part[i], 1, RLENGTH - 1); text[count] = substr(part[i], RLENGTH + 1) }
    else if (count) text[count] = text[count] part[i]
  }
  units = units plain($U)
}
function split_at_stops(words, part, k) {
  k = 0
  while (match(words, /。[0-9]+\./)) { part[++k] = substr(words, 1, RSTART + length("。") - 1); words = substr(words, RSTART + length("。")) }
  part[++k] = words
  return k
}
END { flush() }
