/** What the built-in policies say of generated portfolios. */
@NullMarked
package org.pmo4j.rules.testkit;

import org.jspecify.annotations.NullMarked;
