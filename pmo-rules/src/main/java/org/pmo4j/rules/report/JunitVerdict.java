package org.pmo4j.rules.report;

/** What JUnit knows of a case. */
enum JunitVerdict {
    PASSED,
    FAILURE,
    ERROR,
    SKIPPED,
    /** There is no case. */
    NONE
}
