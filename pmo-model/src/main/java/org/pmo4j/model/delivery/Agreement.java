package org.pmo4j.model.delivery;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.AgreementId;
import org.pmo4j.model.internal.Check;

/**
 * A contract with a seller (协议).
 *
 * @param id identity
 * @param seller seller; null when not held
 * @param open not yet closed
 * @param closedOn closed on; null when not held
 */
@RecordBuilder
public record Agreement(
        AgreementId id,
        @Nullable String seller,
        boolean open,
        @Nullable LocalDate closedOn)
        implements AgreementBuilder.With {

    public Agreement {
        var check = Check.of(Agreement.class);
        check.required("id", id);
        seller = check.optionalText("seller", seller);
        check.done();
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
