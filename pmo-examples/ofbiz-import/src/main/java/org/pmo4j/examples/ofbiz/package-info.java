/**
 * Reads the projects that Apache OFBiz holds from its entity XML files and judges them. Entry point:
 * {@link org.pmo4j.examples.ofbiz.OfbizImport}.
 */
@NullMarked
package org.pmo4j.examples.ofbiz;

import org.jspecify.annotations.NullMarked;
