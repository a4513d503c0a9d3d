/** A program that judges by packs it does not know: {@link org.pmo4j.examples.ownpack.OwnPack}. */
package org.pmo4j.examples.ownpack;
