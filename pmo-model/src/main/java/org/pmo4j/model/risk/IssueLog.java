package org.pmo4j.model.risk;

import java.util.List;
import org.pmo4j.model.internal.Check;

/**
 * Register of issues (问题日志).
 *
 * @param issues entries; 0..n
 */
public record IssueLog(
        List<Issue> issues) {

    public IssueLog {
        var check = Check.of(IssueLog.class);
        issues = check.byId("issues", issues, Issue::id);
        check.done();
    }
}
