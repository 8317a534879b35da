#!/bin/sh
# From reports to an answered quiz with curl:
#   sh walk.sh http://127.0.0.1:3000 harbour-post.txt island-courier.txt
# Nobody signs in: what is made belongs to whoever has the visitor's cookie, which curl keeps in a file.
set -eu
url=$1
shift
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# ask QUERY VARIABLES: prints the answer, or ends with it where something is wrong.
ask() {
  answer=$(printf '{"query": "%s", "variables": %s}' "$1" "$2" | tr '\n' ' ' |
    curl -sS -b "$folder/cookies" -c "$folder/cookies" -H 'content-type: application/json' --data-binary @- "$url/graphql")
  case $answer in *'"errors":'* | *'Error","message":'*) printf '%s\n' "$answer" >&2 && exit 1 ;; esac
  printf '%s\n' "$answer"
}

# values FIELD ANSWER: every value of a field. Enough for ids, states and numbers; for more there is jq.
values() { printf '%s' "$2" | grep -o "\"$1\":[^,}]*" | sed 's/^[^:]*://; s/"//g'; }

# A file as a JSON string.
json() { printf '"%s"' "$(sed 's/[\\"]/\\&/g; s/$/\\n/' "$1" | tr -d '\n')"; }

# follow JOB: asks for a job until it has ended, and prints it.
follow() {
  while job=$(ask 'query ($id: ID!) { job(id: $id) {
    state story { storyId: id slug } quiz { quizId: id } problems { message } } }' "{\"id\": \"$1\"}"); do
    case $(values state "$job") in
      DONE) printf '%s\n' "$job" && return ;;
      FAILED) printf '%s\n' "$job" >&2 && exit 1 ;;
    esac
    sleep 1
  done
  exit 1
}

# Reports go in; the answer comes at once and names the job that reads them.
reports=
for file in "$@"; do
  reports="$reports${reports:+, }{\"name\": \"$(basename "$file")\", \"content\": $(json "$file")}"
done
begun=$(ask 'mutation ($input: ImportStoryInput!) { importStory(input: $input) {
  __typename ... on ImportStoryPayload { job { id } } ... on Error { message } } }' "{\"input\": {\"reports\": [$reports]}}")
imported=$(follow "$(values id "$begun")")

# What is at odds: each comparison with what its members say.
ask 'query ($slug: String!) { story(slug: $slug) { comparisons(verdict: CONFLICT) {
  label members { article { displayName } span { text } } pairs { reason } } } }' \
  "{\"slug\": \"$(values slug "$imported")\"}"

# A quiz of questions that are answered by one option.
begun=$(ask 'mutation ($input: GenerateQuizInput!) { generateQuiz(input: $input) {
  __typename ... on GenerateQuizPayload { job { id } } ... on Error { message } } }' \
  "{\"input\": {\"storyId\": \"$(values storyId "$imported")\", \"count\": 3,
    \"kinds\": [\"LOCATE_FIGURE\", \"FIGURE_RELATION\", \"POINT_OF_CONFLICT\"]}}")
made=$(follow "$(values id "$begun")")

# An attempt at it. This learner always takes the first option.
started=$(ask 'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) {
  __typename ... on StartAttemptPayload { attempt { attemptId: id questions { questionId: id } } } ... on Error { message } } }' \
  "{\"input\": {\"quizId\": \"$(values quizId "$made")\"}}")
attempt=$(values attemptId "$started")
for question in $(values questionId "$started"); do
  ask 'mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) {
    __typename ... on SubmitResponsePayload { response { score review { correctText } } } ... on Error { message } } }' \
    "{\"input\": {\"attemptId\": \"$attempt\", \"questionId\": \"$question\", \"answer\": {\"optionIds\": [\"a\"]}}}"
done
finished=$(ask 'mutation ($input: FinishAttemptInput!) { finishAttempt(input: $input) {
  __typename ... on FinishAttemptPayload { attempt { result { score maximum } } } ... on Error { message } } }' \
  "{\"input\": {\"attemptId\": \"$attempt\"}}")
echo "Score: $(values score "$finished") of $(values maximum "$finished")"
