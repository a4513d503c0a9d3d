package org.pmo4j.model.process;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Localized;
import org.pmo4j.model.internal.Check;

/**
 * An order constraint that a project did not keep, for example PRE-25: 11.3, which must come first, started on 2026-03-02
 * only.
 *
 * @param edge id of the constraint, as in {@link PrecedenceEdge#id}
 * @param earlier what must come first; process or artefact id
 * @param earlierStartedOn first start of the process, or of the first process that creates the artefact; null: not started
 */
public record BrokenPrecedence(String edge, String earlier, @Nullable LocalDate earlierStartedOn)
        implements Localized {

    public BrokenPrecedence {
        var check = Check.of(BrokenPrecedence.class);
        edge = check.text("edge", edge);
        earlier = check.text("earlier", earlier);
        check.done();
    }

    /** Returns the constraint in the words of a report, for example {@code PRE-25 11.3 2026-03-02}. */
    @Override
    public String nameEn() {
        return edge + " " + earlier + " " + (earlierStartedOn == null ? ProcessStatus.NOT_STARTED : earlierStartedOn);
    }

    /** Returns the constraint in Chinese, for example {@code PRE-48 变更请求 未开始}. */
    @Override
    public String nameZh() {
        String name = ArtefactCatalogue.name(earlier, Localized::nameZh);
        return edge + " " + name + " " + (earlierStartedOn == null ? ProcessStatus.NOT_STARTED.nameZh() : earlierStartedOn);
    }

    @Override
    public String toString() {
        return nameEn();
    }
}
