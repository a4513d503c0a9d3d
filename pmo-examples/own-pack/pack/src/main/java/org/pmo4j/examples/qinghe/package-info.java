/** The pack of Qinghe Instruments: {@link org.pmo4j.examples.qinghe.QinghePack}. */
package org.pmo4j.examples.qinghe;
