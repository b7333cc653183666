# Miller (mlr 6): split, strip tags, fill categories down, paragraphs apart. Only where columns are the three of the usual table; cut rows stay cut.
exec mlr --itsv --implicit-tsv-header --allow-ragged-csv-input --ojsonl filter 'is_present($3) && is_absent($4)' \
  then put '$1 = gsub($1, "</?p>", ""); $2 = gsub($2, "</p>", ""); $3 = gsub($3, "</?p>", "")' \
  then fill-down -f 1 then nest --explode --values --across-records --nested-fs '<p>' -f 2 \
  then filter '$2 =~ "[^ ]"' \
  then put '$2 = strip($2); $number = sub($2, "^([0-9]+)[.].*$", "\1"); $2 = sub($2, "^[0-9]+[.]", "")' "$1"
