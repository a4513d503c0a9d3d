/**
 * Portfolios from CSV files: a {@link org.pmo4j.examples.cli.csv.CsvMapping} says which column goes where, a {@link
 * org.pmo4j.examples.cli.csv.CsvImport} makes the portfolio document.
 */
@NullMarked
package org.pmo4j.examples.cli.csv;

import org.jspecify.annotations.NullMarked;
