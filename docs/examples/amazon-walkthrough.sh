#!/bin/sh
# From a translated book to a newly translated chapter with Amazon Translate.
#
#   BUCKET=my-books ROLE=arn:aws:iam::111122223333:role/amts-translate \
#       docs/examples/amazon-walkthrough.sh BOOK CHAPTER.md OUT
#
# BOOK holds pairs NAME.en.md and NAME.zh.md; CHAPTER.md is English and becomes OUT/zh.CHAPTER.md. What else the commands
# need (region, credentials, another endpoint) is taken from the environment, as the AWS SDK does. AMTS names the command.
set -eu

: "${BUCKET:?name the bucket}" "${ROLE:?name the role}"
amts=${AMTS:-./amts}
book=$1
chapter=$2
out=$3
name=walkthrough-$(basename "$chapter" .md | tr -c 'A-Za-z0-9\n' '-')
mkdir -p "$out"

echo "== Sentence pairs of the book"
"$amts" prepare --from en --to zh --match '{name}.en.md={name}.zh.md' "$book" -o "$out/pairs.csv"

echo "== Parallel data at Amazon Translate"
"$amts" parallel-data create "$name" "$out/pairs.csv" --description "from $book" \
    --report "$out/left-out.tsv" --store amazon --s3-bucket "$BUCKET" ${AMTS_AWS_OPTIONS:-}
"$amts" parallel-data show "$name" --store amazon ${AMTS_AWS_OPTIONS:-}

echo "== What the job would send and cost"
"$amts" job start --dry-run --name "$name" --from en --to zh --parallel-data "$name" --memory "$out/pairs.csv" \
    --journal "$out/journal" --s3-bucket "$BUCKET" --role-arn "$ROLE" ${AMTS_AWS_OPTIONS:-} "$chapter"

echo "== The job, and its output as Markdown again"
"$amts" job start --max-characters 2000000 --name "$name" --from en --to zh --parallel-data "$name" \
    --memory "$out/pairs.csv" --journal "$out/journal" --s3-bucket "$BUCKET" --role-arn "$ROLE" \
    ${AMTS_AWS_OPTIONS:-} "$chapter" -o "$out"

echo "== The same chapter without parallel data"
"$amts" translate --engine amazon --from en --to zh ${AMTS_AWS_OPTIONS:-} "$chapter" -o "$out/plain"

echo "== Clean up"
"$amts" parallel-data delete "$name" --store amazon --s3-bucket "$BUCKET" ${AMTS_AWS_OPTIONS:-}
echo "done: $out/zh.$(basename "$chapter")"
