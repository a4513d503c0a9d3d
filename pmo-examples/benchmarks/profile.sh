#!/bin/sh
# Prints the policies that cost most, each measured alone. Run it from the root of the source tree, with a number of projects
# if 1,000 are not wanted: pmo-examples/benchmarks/profile.sh 5000
set -eu
exec ./mvnw -q -pl pmo-examples/benchmarks -am -Pbenchmarks package -DskipTests -Dprogram=Profile -DprogramArguments="${1:-1000}"
