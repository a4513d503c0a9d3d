/**
 * Renderers of reports, gate recommendations, paths, forecasts and comparisons. They read what they render and nothing else. Entry points: {@link org.pmo4j.rules.report.TextReport},
 * {@link org.pmo4j.rules.report.JsonReport}, {@link org.pmo4j.rules.report.HtmlReport},
 * {@link org.pmo4j.rules.report.SarifReport}, {@link org.pmo4j.rules.report.JunitReport} and {@link org.pmo4j.rules.report.CsvReport}.
 */
@NullMarked
package org.pmo4j.rules.report;

import org.jspecify.annotations.NullMarked;
