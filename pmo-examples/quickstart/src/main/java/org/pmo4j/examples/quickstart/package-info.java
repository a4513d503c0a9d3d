/** The smallest program that embeds PMO4J: {@link org.pmo4j.examples.quickstart.Quickstart}. */
package org.pmo4j.examples.quickstart;
