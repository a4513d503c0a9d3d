package org.pmo4j.examples.schedule;

import java.util.List;

/** Thrown when a file cannot become a portfolio. It names every reason that was found. */
public final class RefusedPlanException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    RefusedPlanException(List<String> reasons) {
        super(String.join("; ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    RefusedPlanException(String reason) {
        this(List.of(reason));
    }

    RefusedPlanException(String reason, Throwable cause) {
        this(reason);
        initCause(cause);
    }

    /**
     * Returns why the file is refused.
     *
     * @return at least one reason, for example {@code it has a document type declaration (line 2), which is not read}
     */
    public List<String> reasons() {
        return reasons;
    }
}
