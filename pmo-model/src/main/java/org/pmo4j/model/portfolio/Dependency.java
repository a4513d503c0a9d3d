package org.pmo4j.model.portfolio;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.DependencyId;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.internal.Check;

/**
 * What one project needs of another (依赖关系).
 *
 * @param id identity
 * @param giver project that gives
 * @param receiver project that needs
 * @param kind kind
 * @param description what is given; null when not held
 * @param owner owner; null when not held
 * @param neededOn day it is needed; null when not held
 * @param forecastOn day the giver forecasts; null: the giver's forecastFinish
 * @param agreed giver has agreed; null when not held
 * @param deliveredOn delivered on; null when not held
 */
@RecordBuilder
public record Dependency(
        DependencyId id,
        ProjectId giver,
        ProjectId receiver,
        DependencyKind kind,
        @Nullable String description,
        @Nullable PartyId owner,
        @Nullable LocalDate neededOn,
        @Nullable LocalDate forecastOn,
        @Nullable Boolean agreed,
        @Nullable LocalDate deliveredOn)
        implements DependencyBuilder.With {

    public Dependency {
        var check = Check.of(Dependency.class);
        check.required("id", id);
        check.required("giver", giver);
        check.required("receiver", receiver);
        check.required("kind", kind);
        description = check.optionalText("description", description);
        check.done();
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Tells whether the source holds anything of what makes a dependency a commitment. */
    boolean committed() {
        return owner != null || neededOn != null || agreed != null;
    }

    /**
     * Lists what the dependency lacks to be a commitment that somebody can be held to.
     *
     * @return {@code agreed} where it is not agreed or that is not held, {@code neededOn} and {@code owner} where they are
     *     not held; in this order
     */
    public List<String> missingCommitments() {
        List<String> missing = new ArrayList<>();
        if (agreed == null || !agreed) {
            missing.add("agreed");
        }
        if (neededOn == null) {
            missing.add("neededOn");
        }
        if (owner == null) {
            missing.add("owner");
        }
        return List.copyOf(missing);
    }
}
