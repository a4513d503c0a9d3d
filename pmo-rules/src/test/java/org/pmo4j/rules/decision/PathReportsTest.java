package org.pmo4j.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.rules.decision.Paths.led;
import static org.pmo4j.rules.decision.Paths.sponsorGate;
import static org.pmo4j.rules.policies.Facts.gatePlan;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.review;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.gate.Checklist;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.report.PathJson;
import org.pmo4j.rules.report.PathText;

class PathReportsTest {

    private static final PathToGreen PATH = path();

    /** One thing can be mended, one came too late. */
    private static PathToGreen path() {
        GateReview passed = review("R-1", GateDecision.GO, "2026-03-10")
                .decidedBy(id("bob"))
                .checklist(new Checklist(1, 2))
                .build();
        GateReview pending = review("R-2").checklist(new Checklist(1, 2)).build();
        return Paths.of(led().gatePlan(gatePlan(
                        sponsorGate("G1", passed).build(), sponsorGate("G2", pending).build())), "stage-gates")
                .path();
    }

    @Test
    void text_tells_what_is_to_be_done_and_what_stays() {
        assertThat(text(PATH, Language.EN)).isEqualTo("""
                Path to green: P-1, as of 2026-03-31, blocking from BLOCKER
                2 blocking findings: 1 solved by 1 change, 1 unsolved

                1. Complete 1 more phase-exit check of review R-2 by 2026-03-31.
                   solves GATE-004 GateReview/P-1/R-2

                Unsolved
                  GATE-004 GateReview/P-1/R-1  FAIL  Phase-exit checklist is complete enough
                      Only 1 of 2 phase-exit checks are met (0.5); more than 0.80 is required.
                      Why: it happened on a past day, which no act of today changes; it can only be waived: decided on 2026-03-10
                      Remedy: Complete the open key activities of the phase.
                """);
    }

    @Test
    void text_is_chinese_throughout() {
        assertThat(text(PATH, Language.ZH)).isEqualTo("""
                转绿路径:P-1,评估日期2026-03-31,阻断起点:阻断
                2项阻断:1项措施解决1项,1项未解决

                1. 至2026-03-31再完成评审R-2的1项阶段退出检查。
                   解决GATE-004 GateReview/P-1/R-2

                未解决
                  GATE-004 GateReview/P-1/R-1  不符合  阶段退出清单完成度达标
                      阶段退出清单仅满足1/2项(0.5),要求高于0.80。
                      原因:事已发生,今日的行动无法改变,只能豁免:于2026-03-10决策
                      补救:完成本阶段尚未完成的关键活动。
                """);
    }

    @Test
    void text_marks_what_is_a_last_resort() {
        PathToGreen path = Paths.of(
                        led().gatePlan(gatePlan(sponsorGate("G1", review("R-1", GateDecision.GO, "2026-03-10")
                                        .decidedBy(id("bob"))
                                        .checklist(new Checklist(1, 2))
                                        .build())
                                .build())),
                        "stage-gates",
                        PathFinder::withExemptions)
                .path();

        assertThat(text(path, Language.EN)).contains("with a compensating measure. (Last resort.)\n");
    }

    @ParameterizedTest
    @EnumSource
    void json_is_valid_against_the_published_schema(Language language) throws IOException {
        String json = json(PATH, language);

        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        assertThat(json).contains("\"type\" : \"CompleteChecks\"").contains("\"obstacle\" : \"TOO_LATE\"");
    }

    @Test
    void schema_refuses_an_unsolved_finding_without_reason() throws IOException {
        assertThat(schema().validate(json(PATH, Language.EN).replace("\"reason\"", "\"season\""), InputFormat.JSON))
                .isNotEmpty();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("../docs/path.schema.json")));
    }

    private static String text(PathToGreen path, Language language) {
        StringBuilder text = new StringBuilder();
        PathText.in(language).write(path, text);
        return text.toString();
    }

    private static String json(PathToGreen path, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PathJson.in(language).write(path, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
