/** A small ERP on PostgreSQL whose projects are governed: {@link org.pmo4j.examples.erp.ErpStory} tells how. */
@NullMarked
package org.pmo4j.examples.erp;

import org.jspecify.annotations.NullMarked;
