#!/bin/sh
# Judges a generated portfolio on Spark. Run it from the root of the source tree, with a number of projects, a number of partitions
# and a heap if 1,000,000 projects in 500 partitions and 8g are not wanted: pmo-examples/spark/spark.sh 20000 10 4g
set -eu
exec ./mvnw -q -Pspark -pl pmo-examples/spark -am package -DskipTests \
    -Dprojects="${1:-1000000}" -Dpartitions="${2:-500}" -Dheap="${3:-8g}"
