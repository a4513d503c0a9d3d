package org.pmo4j.examples.spark;

import org.apache.spark.sql.SparkSession;

/** The Spark of the tests: one for all of them, which ends with the JVM. */
final class LocalSpark {

    static final SparkSession SESSION = PortfolioOnSpark.session();

    private LocalSpark() {}
}
