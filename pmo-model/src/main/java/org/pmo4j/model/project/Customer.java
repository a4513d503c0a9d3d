package org.pmo4j.model.project;

import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Check;

/**
 * Whom the project serves (客户).
 *
 * @param name name
 * @param external outside the performing organisation; null when not held
 */
public record Customer(
        String name,
        @Nullable Boolean external) {

    public Customer {
        var check = Check.of(Customer.class);
        name = check.text("name", name);
        check.done();
    }
}
