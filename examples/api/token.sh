#!/bin/sh
# Prints a new access token of an account, good for a day; the password is read from the standard input:
#   sh token.sh http://127.0.0.1:3000 ada@example.org
set -eu
url=$1
email=$2
read -r password
cookies=$(mktemp)
trap 'rm -f "$cookies"' EXIT

ask='mutation ($input: CreateAccessTokenInput!) { createAccessToken(input: $input) {
  ... on CreateAccessTokenPayload { secret } ... on Error { message } } }'
wish='{"name": "walk", "days": 1, "scopes": ["AUTHOR", "LEARN"]}'
printf '{"email": "%s", "password": "%s"}' "$email" "$password" |
  curl -sS -f -o /dev/null -c "$cookies" -H 'content-type: application/json' --data-binary @- "$url/auth/sign-in/email"
printf '{"query": "%s", "variables": {"input": %s}}' "$ask" "$wish" | tr '\n' ' ' |
  curl -sS -b "$cookies" -H 'content-type: application/json' --data-binary @- "$url/graphql" |
  grep -o 'crossread_[A-Za-z0-9_-]*'
