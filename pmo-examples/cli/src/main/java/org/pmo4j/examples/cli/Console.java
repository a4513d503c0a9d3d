package org.pmo4j.examples.cli;

import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * The streams of a run. Both carry UTF-8, whatever the locale of the machine says.
 *
 * @param out what a command was asked for
 * @param err faults and summaries
 * @param coloured true if the first is a terminal that shows colours
 */
record Console(OutputStream out, PrintWriter err, boolean coloured) {}
