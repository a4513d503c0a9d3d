#!/bin/sh
# Writes a generated portfolio as JSON Lines, to try streams on. Run it from the root of the source tree:
# pmo-examples/benchmarks/lines.sh 30000 portfolio.jsonl
set -eu
file=$(cd "$(dirname "$2")" && pwd)/$(basename "$2")
exec ./mvnw -q -pl pmo-examples/benchmarks -am -Pbenchmarks package -DskipTests -Dprogram=WriteLines -DprogramArguments="$1 $file"
