/**
 * Renderers of a report. They read the report and nothing else. Entry points: {@link org.pmo4j.rules.report.TextReport},
 * {@link org.pmo4j.rules.report.JsonReport} and {@link org.pmo4j.rules.report.HtmlReport}.
 */
@NullMarked
package org.pmo4j.rules.report;

import org.jspecify.annotations.NullMarked;
