#!/bin/sh
# Prints the table of docs/performance.md. Run it from the root of the source tree; options are those of Maven, for example
# pmo-examples/benchmarks/table.sh -Dsizes=1000,20000 -DnaiveUpTo=1000
set -eu
exec ./mvnw -q -pl pmo-examples/benchmarks -am -Pbenchmarks package -DskipTests "$@"
