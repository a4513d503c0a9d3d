/**
 * The policies once more, in plain Java: each written from its specification and not from its rules, so that the two can be
 * compared on generated portfolios. A twin reads what records store and nothing that the rules read as well: no derived view,
 * no shared formula.
 */
@NullMarked
package org.pmo4j.rules.twins;

import org.jspecify.annotations.NullMarked;
