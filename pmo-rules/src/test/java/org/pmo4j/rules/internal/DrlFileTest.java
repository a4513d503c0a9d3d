package org.pmo4j.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DrlFileTest {

    private static final String NAME = "TST-001-gates-are-few.drl";

    @Test
    void reads_the_comment_on_top_as_one_paragraph() {
        DrlFile file = new DrlFile(NAME, "// Gates cost time.\r\n//  A few are enough.\r\npackage test;\r\n// Not this.\r\n");

        assertThat(file.why()).isEqualTo("Gates cost time. A few are enough.");
    }

    @Test
    void reads_metadata_from_the_rule_that_examines_wherever_it_stands() {
        DrlFile file = new DrlFile(NAME, """
                rule "TST-001 not held"
                when
                then
                end

                rule "TST-001"
                    @title( "The \\"few\\" gates" )
                when
                then
                end
                """);

        assertThat(file.metadata()).isEqualTo(Map.of("title", "The \"few\" gates"));
    }
}
