package org.pmo4j.model.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.ChangeRequestId;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.Lookup;

/**
 * Register of change requests (变更日志).
 *
 * @param requests entries; 0..n
 */
public record ChangeLog(
        List<ChangeRequest> requests) {

    public ChangeLog {
        var check = Check.of(ChangeLog.class);
        requests = check.byId("requests", requests, ChangeRequest::id);
        check.done();
    }

    /**
     * Finds a request.
     *
     * @param wanted the id; null finds none
     * @return the request; null when the log holds none of that id
     */
    public @Nullable ChangeRequest request(@Nullable ChangeRequestId wanted) {
        return Lookup.byId(requests, ChangeRequest::id, wanted);
    }

    /**
     * Tells whether the source keeps which areas were analysed.
     *
     * @return true if some request has its analysed areas, even an empty set
     */
    public boolean keepsAnalyses() {
        return requests.stream().anyMatch(request -> request.analysedAreas() != null);
    }

    /**
     * Tells whether the source keeps decisions.
     *
     * @return true if some request has any trace of one
     */
    public boolean keepsDecisions() {
        return requests.stream().anyMatch(ChangeRequest::decisionRecorded);
    }
}
