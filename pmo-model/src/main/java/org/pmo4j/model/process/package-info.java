/**
 * Project management processes, the catalogues of PMBOK 6 and 8, and the artefacts that processes leave. Entry points: {@link org.pmo4j.model.process.ProcessLog}, what a
 * project did, and {@link org.pmo4j.model.process.ProcessCatalogue}, what there is to do.
 */
@NullMarked
package org.pmo4j.model.process;

import org.jspecify.annotations.NullMarked;
