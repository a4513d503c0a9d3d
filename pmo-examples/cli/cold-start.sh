#!/bin/sh
# Times the command line from a cold start to its report, five times with the precompiled rules and five times with the
# rules compiled at start, in turn, and prints both medians and their ratio. Run it from the root of the project after
# ./mvnw -q package -DskipTests
set -eu
SAMPLE=pmo-examples/sample/portfolio.json

run() {
  start=$(date +%s%N)
  pmo-examples/cli/pmo evaluate "$SAMPLE" --as-of 2026-03-31 "$@" > /dev/null
  echo $((($(date +%s%N) - start) / 1000000))
}

median() { sort -n | sed -n 3p; }

run > /dev/null
precompiled=''
compiled=''
for _ in 1 2 3 4 5; do
  precompiled="$precompiled$(run)
"
  compiled="$compiled$(run --compile-rules)
"
done
echo "precompiled rules, ms:       $(printf %s "$precompiled" | tr '\n' ' ') median $(printf %s "$precompiled" | median)"
echo "rules compiled at start, ms: $(printf %s "$compiled" | tr '\n' ' ') median $(printf %s "$compiled" | median)"
echo "$(printf %s "$precompiled" | median) $(printf %s "$compiled" | median)" | awk '{ printf "ratio: %.3f\n", $1 / $2 }'
