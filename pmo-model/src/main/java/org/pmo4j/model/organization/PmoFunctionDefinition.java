package org.pmo4j.model.organization;

import org.pmo4j.model.Range;
import org.pmo4j.model.internal.Check;

/**
 * Catalogue entry of a PMO function, for example 22 Conduct project audits (PMO职能项). Finer than {@link PmoFunction},
 * which names the three purposes of a PMO.
 *
 * @param number number in the list of Hobbs and Aubry; 1..27
 * @param group group of the list
 * @param nameEn name; the list has no standard Chinese names
 */
public record PmoFunctionDefinition(
        @Range(min = "1", max = "27") int number,
        PmoFunctionGroup group,
        String nameEn) {

    public PmoFunctionDefinition {
        var check = Check.of(PmoFunctionDefinition.class);
        check.between("number", (Integer) number, 1, 27);
        check.required("group", group);
        nameEn = check.text("nameEn", nameEn);
        check.done();
    }
}
