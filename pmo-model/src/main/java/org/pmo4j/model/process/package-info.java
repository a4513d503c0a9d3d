/**
 * Project management processes, the catalogues of PMBOK 6 and 8, and the artefacts that processes leave. Entry point: {@link org.pmo4j.model.process.ProcessLog}.
 */
@NullMarked
package org.pmo4j.model.process;

import org.jspecify.annotations.NullMarked;
