package org.pmo4j.examples.erp;

/**
 * What makes a finding the same from one run to the next.
 *
 * @param policy id of the policy, for example {@code GATE-008}
 * @param subject text of the subject, for example {@code GateCondition/P-104/C-3}
 */
record FindingKey(String policy, String subject) {}
