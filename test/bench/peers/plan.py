"""python's csv and re: columns by their names, cut rows together, categories down, one JSON line a task."""
import csv, json, re, sys

csv.field_size_limit(1 << 30)
KIND = {name: "category" for name in "工作任务 重点工作 主要任务 任务类别".split()}
KIND |= {name: "text" for name in "具体要求 具体措施 任务内容".split()}
KIND |= {name: "units" for name in "落实单位 责任单位 责任部门 牵头单位 配合单位".split()}
KIND["序号"] = "number"
TAG, NUMBER, STOP = re.compile(r"<[^>]*>"), re.compile(r"(\d+)\.(.*)", re.S), re.compile(r"(?<=。)(?=\d+\.)")
out = sys.stdout
out.reconfigure(encoding="utf-8")


def paragraphs(cell):
    return [part for part in (words.strip() for words in TAG.split(cell)) if part]


def plain(cell):
    return "".join(paragraphs(cell))


category, tasks, units, cut, number, at_category, at_text, at_units = "", [], "", False, None, 0, 1, [2]


def flush():
    global tasks, units
    for task, text in tasks:
        out.write(json.dumps({"number": task, "category": category, "text": text, "units": units}, ensure_ascii=False, separators=(",", ":")) + "\n")
    tasks, units = [], ""


for row in csv.reader(open(sys.argv[1], encoding="utf-8", newline=""), delimiter="\t", quoting=csv.QUOTE_NONE):
    if len(row) < 2:
        cut = cut or not row
        continue
    if row[0] in KIND:
        flush()
        category, cut, number, at_units = "", False, None, []
        for index, name in enumerate(row):
            kind = KIND.get(name)
            if kind == "number": number = index
            elif kind == "category": at_category = index
            elif kind == "text": at_text = index
            elif kind == "units": at_units.append(index)
        continue
    group, parts = plain(row[at_category]), paragraphs(row[at_text])
    if number is not None:
        flush()
        category = group or category
        tasks = [[row[number], "".join(parts)]]
    else:
        rest = cut and not group and not (parts and NUMBER.match(parts[0])) and tasks
        cut = False
        if not rest:
            flush()
            category = group or category
        for part in parts:
            for words in STOP.split(part):
                match = NUMBER.match(words)
                if match: tasks.append([match[1], match[2]])
                elif tasks: tasks[-1][1] += words
    for index in at_units:
        if index < len(row): units += plain(row[index])
flush()
