/**
 * Terms that all registers share: roles, decisions, documents, audits, hand-overs and waivers. Entry point: {@link org.pmo4j.model.governance.GovernanceRole}.
 */
@NullMarked
package org.pmo4j.model.governance;

import org.jspecify.annotations.NullMarked;
