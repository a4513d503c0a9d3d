/** Judges a portfolio in partitions on Apache Spark; see {@link org.pmo4j.examples.spark.PortfolioOnSpark}. */
@NullMarked
package org.pmo4j.examples.spark;

import org.jspecify.annotations.NullMarked;
