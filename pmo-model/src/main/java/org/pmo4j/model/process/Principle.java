package org.pmo4j.model.process;

import org.pmo4j.model.Localized;
import org.pmo4j.model.Range;
import org.pmo4j.model.internal.Check;

/**
 * Principle of project management of PMBOK 8, for example 2 Focus on value 聚焦价值 (项目管理原则).
 *
 * @param number place in the list; 1..6
 * @param nameEn name
 * @param nameZh chinese name, not official
 */
public record Principle(
        @Range(min = "1", max = "6") int number,
        String nameEn,
        String nameZh)
        implements Localized {

    public Principle {
        var check = Check.of(Principle.class);
        check.between("number", (Integer) number, 1, 6);
        nameEn = check.text("nameEn", nameEn);
        nameZh = check.text("nameZh", nameZh);
        check.done();
    }
}
