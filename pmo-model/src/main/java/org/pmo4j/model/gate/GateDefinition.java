package org.pmo4j.model.gate;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Range;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.internal.Check;

/**
 * Catalogue entry of one gate, for example RfP, Ready for Planning 准备规划 (关口定义).
 *
 * @param id id; for example RfP
 * @param sequence order; &gt;= 0
 * @param nameEn name
 * @param nameZh chinese name; null when not held
 * @param decisionRoles roles that decide; 0..n
 */
@RecordBuilder
public record GateDefinition(
        String id,
        @Range(min = "0") int sequence,
        String nameEn,
        @Nullable String nameZh,
        Set<GovernanceRole> decisionRoles)
        implements GateDefinitionBuilder.With {

    public GateDefinition {
        var check = Check.of(GateDefinition.class);
        id = check.text("id", id);
        sequence = check.notNegative("sequence", sequence);
        nameEn = check.text("nameEn", nameEn);
        nameZh = check.optionalText("nameZh", nameZh);
        decisionRoles = check.set("decisionRoles", decisionRoles);
        check.done();
    }
}
