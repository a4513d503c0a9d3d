package org.pmo4j.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmo4j.rules.GovernanceEngine;

class PolicyLintTest {

    private static final String FILE = "TST-001-gates-are-few.drl";
    private static final String PACKAGE = "org.pmo4j.policies.test";

    private static final String SOUND = """
            // Gates cost time. A plan with many of them spends more on deciding than on working.
            package org.pmo4j.policies.test;

            import org.pmo4j.model.gate.Gate;
            import org.pmo4j.rules.authoring.Governed;

            global org.pmo4j.rules.authoring.Reporter report;

            rule "TST-001"
                @title( "Gates are few" )
                @title_zh( "关口数量有限" )
                @severity( "MINOR" )
                @enforcement( "BYTYPE" )
                @addressee( "PROJECT_MANAGER" )
                @level( "PROJECT" )
                @subject( "Gate" )
                @registers( "gatePlan" )
                @parameters( "most:int:gates=5:1..10" )
                @parameter_effects( "most: gates a plan may have" )
                @references( "House rule" )
                @message( "Gate {gate} is one of more than {most}." )
                @message_zh( "关口{gate}超出上限{most}。" )
                @remedy( "Join gates." )
                @remedy_zh( "合并关口。" )
                @passes( "The fifth gate." )
                @since( "0.1.0" )
            when
                $g : Governed( project.gatePlan != null, $limits : limits( "TST-001" ) )
                $gate : Gate( ) from $g.project.gatePlan.gates
            then
                report.examined( $g, $gate );
            end

            rule "TST-001 violated" extends "TST-001"
            when
                Gate( sequence > $limits.integer( "most" ) ) from $gate
            then
                report.violated( $g, $gate, "gate", $gate.id() );
            end

            rule "TST-001 not held"
            when
                $g : Governed( project.gatePlan == null )
            then
                report.unknown( $g, $g.project(), "gatePlan" );
            end
            """;

    @Test
    void has_nothing_to_say_of_a_sound_file() {
        assertThat(PolicyLint.check(new DrlFile(FILE, SOUND), PACKAGE)).isEmpty();
    }

    @Test
    void has_nothing_to_say_of_the_files_of_the_library() {
        List<String> faults = GovernanceEngine.builtInPacks().stream()
                .flatMap(pack -> BuiltInPacks.files(pack).files().stream()
                        .flatMap(file -> PolicyLint.check(
                                        file, "org.pmo4j.policies." + pack.replace("-", ""))
                                .stream()))
                .toList();

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gates-are-few.drl", "TST-1-gates.drl", "TST-001.drl", "TST-001-Gates.drl", "T-001-gates.drl"})
    void asks_for_the_id_in_the_name_of_the_file(String name) {
        assertThat(PolicyLint.check(new DrlFile(name, SOUND), PACKAGE)).containsExactly(name
                + ": the name must be the policy's id and its title in short, for example GATE-008-conditions-closed.drl");
    }

    @Test
    void asks_why_the_policy_exists() {
        says(SOUND.replaceFirst("//.*\n", ""), "the file must open with a comment that says why the policy exists");
    }

    @Test
    void asks_for_the_package_of_the_pack() {
        says(SOUND.replace("package org.pmo4j.policies.test;", "package org.pmo4j.policies.other;"),
                "must declare 'package org.pmo4j.policies.test;'");
    }

    @Test
    void leaves_the_package_of_a_pack_of_ones_own_to_its_author() {
        String own = SOUND.replace("package org.pmo4j.policies.test;", "package com.acme.policies;");

        assertThat(PolicyLint.check(new DrlFile(FILE, own), null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "import java.util.List;, java.util.List",
        "import java.io.*;, java.io.*",
        "import static java.lang.Math.abs;, static java.lang.Math.abs",
        "import function com.acme.Gates.few;, function com.acme.Gates.few",
        "import java.io.File, java.io.File",
        "'import java.time.LocalDate; import java.io.File;', 'java.time.LocalDate; import java.io.File'",
        "import org.pmo4j.rules.GovernanceEngine;, org.pmo4j.rules.GovernanceEngine",
        "import org.pmo4j.rules.internal.Ledger;, org.pmo4j.rules.internal.Ledger"
    })
    void allows_imports_of_the_model_of_authoring_and_of_exact_numbers_and_dates_only(String line, String imported) {
        says(SOUND.replace("import org.pmo4j.model.gate.Gate;", "import org.pmo4j.model.gate.Gate;\n" + line),
                "must not import " + imported);
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.pmo4j.rules.Severity", "java.math.BigDecimal", "java.time.LocalDate"})
    void allows_what_rules_compare_with(String type) {
        String file = SOUND.replace("import org.pmo4j.model.gate.Gate;", "import org.pmo4j.model.gate.Gate;\nimport " + type + ";");

        assertThat(PolicyLint.check(new DrlFile(FILE, file), PACKAGE)).isEmpty();
    }

    @Test
    void leaves_the_imports_of_a_pack_of_ones_own_to_its_author() {
        String own = SOUND.replace("import org.pmo4j.model.gate.Gate;", "import org.pmo4j.model.gate.Gate;\nimport com.acme.Gates;");

        assertThat(PolicyLint.check(new DrlFile(FILE, own), null)).isEmpty();
    }

    @Test
    void reads_the_chinese_name_of_a_parameter_and_asks_that_it_is_chinese() {
        DrlFile named = new DrlFile(FILE, SOUND.replace("most:int:gates", "most(关口上限):int:gates"));

        assertThat(PolicyLint.check(named, PACKAGE)).isEmpty();
        assertThat(named.policy("-").parameter("most").nameZh()).isEqualTo("关口上限");
        says(SOUND.replace("most:int:gates", "most(at most):int:gates"), "the name 'at most' of TST-001.most is not Chinese");
    }

    @Test
    void asks_for_the_reporter() {
        says(SOUND.replace("global org.pmo4j.rules.authoring.Reporter report;", "global Reporter report;"),
                "must declare 'global org.pmo4j.rules.authoring.Reporter report;' and no other global");
    }

    @Test
    void allows_no_other_global() {
        says(SOUND.replace("Reporter report;\n", "Reporter report;\nglobal java.util.List found;\n"),
                "must declare 'global org.pmo4j.rules.authoring.Reporter report;' and no other global");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "salience", "agenda-group", "activation-group", "ruleflow-group", "auto-focus", "no-loop", "lock-on-active",
        "enabled", "timer", "calendars", "duration", "dialect"
    })
    void allows_no_attribute(String attribute) {
        says(SOUND.replace("rule \"TST-001 not held\"\n", "rule \"TST-001 not held\"\n    " + attribute + " 1\n"),
                "'" + attribute + "' is outside the rule language that policies may use");
    }

    @ParameterizedTest
    @ValueSource(strings = {"query", "function", "declare", "unit", "window"})
    void allows_nothing_but_rules(String word) {
        says(SOUND + "\n" + word + " few\nend\n", "'" + word + "' is outside the rule language that policies may use");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "eval", "modify", "update", "insert", "insertLogical", "delete", "retract", "System", "Runtime", "Thread",
        "Class", "now"
    })
    void allows_no_change_of_facts_and_no_look_at_the_surroundings(String word) {
        says(SOUND.replace("sequence >", word + "( sequence ) >"),
                "'" + word + "' is outside the rule language that policies may use");
    }

    @Test
    void allows_no_variable_to_be_bound_twice() {
        says(SOUND.replace("sequence >", "$sequence : sequence, $sequence : sequence, sequence >"),
                "\"TST-001 violated\" binds $sequence more than once");
    }

    @Test
    void does_not_mistake_words_in_texts_for_the_rule_language() {
        String file = SOUND.replace("Join gates.", "Insert no gate now; update the plan.");

        assertThat(PolicyLint.check(new DrlFile(FILE, file), PACKAGE)).isEmpty();
    }

    @Test
    void asks_for_the_rule_that_examines() {
        says(SOUND.replace("rule \"TST-001\"\n", "rule \"TST-001 unknown\"\n"),
                "must hold the rules \"TST-001\" and \"TST-001 violated\"",
                "only the rule \"TST-001\" carries annotations, not \"TST-001 unknown\"",
                "the consequence of \"TST-001 unknown\" must be one call of report.unknown");
    }

    @Test
    void asks_for_the_rule_that_reports_violations() {
        says(SOUND.replaceAll("(?s)rule \"TST-001 violated\".*?end\n", ""),
                "must hold the rules \"TST-001\" and \"TST-001 violated\"");
    }

    @Test
    void allows_no_other_rule() {
        says(SOUND.replace("rule \"TST-001 not held\"", "rule \"TST-001 late\""),
                "rule \"TST-001 late\" must be one of [TST-001, TST-001 violated, TST-001 unknown, TST-001 not held]");
    }

    @Test
    void finds_a_rule_that_it_cannot_take_apart() {
        says(SOUND.replace("rule \"TST-001 not held\"\nwhen\n", "rule \"TST-001 not held\" when\n"),
                "each of rule, when, then and end must begin a line");
    }

    @Test
    void allows_annotations_on_the_first_rule_only() {
        says(SOUND.replace("rule \"TST-001 not held\"\n", "rule \"TST-001 not held\"\n    @since( \"0.2.0\" )\n"),
                "only the rule \"TST-001\" carries annotations, not \"TST-001 not held\"");
    }

    @Test
    void asks_that_violations_are_among_what_was_examined() {
        says(SOUND.replace(" extends \"TST-001\"", ""), "rule \"TST-001 violated\" must extend \"TST-001\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "report.examined( $g, $gate );",
        "report.violated( $g, $gate, \"gate\", $gate.id() ); report.violated( $g, $gate );",
        "Gate other = $gate; report.violated( $g, other );",
        "if ( $gate != null ) report.violated( $g, $gate );",
        "$report.violated( $g, $gate );",
        ""
    })
    void asks_for_one_call_that_fits_the_rule(String consequence) {
        says(SOUND.replace("report.violated( $g, $gate, \"gate\", $gate.id() );", consequence),
                "the consequence of \"TST-001 violated\" must be one call of report.violated");
    }

    @Test
    void allows_a_report_of_less_severity() {
        String file = SOUND.replace("import org.pmo4j.model.gate.Gate;", "import org.pmo4j.model.gate.Gate;\nimport org.pmo4j.rules.Severity;")
                .replace("report.violated( $g,", "report.violatedAs( Severity.INFO, $g,")
                .replace("report.unknown( $g,", "report.unknownAs( Severity.INFO, $g,");

        assertThat(PolicyLint.check(new DrlFile(FILE, file), PACKAGE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"// every gate", "/* every gate */"})
    void allows_no_comment_between_patterns(String comment) {
        says(SOUND.replace("    $gate : Gate( ) from", "    " + comment + "\n    $gate : Gate( ) from"),
                "no comment stands between patterns (\"TST-001\")");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "title", "title_zh", "severity", "enforcement", "addressee", "level", "subject", "registers", "references",
        "message", "message_zh", "remedy", "remedy_zh", "passes", "since"
    })
    void asks_for_each_annotation(String name) {
        says(SOUND.replaceFirst("    @" + name + "\\(.*\n", ""), "annotation @" + name + " is missing");
        says(SOUND.replaceFirst("@" + name + "\\( \".*\" \\)", "@" + name + "( \" \" )"), "annotation @" + name + " is missing");
    }

    @Test
    void reports_annotations_that_it_does_not_know() {
        says(SOUND.replace("@since(", "@author( \"ann\" )\n    @since("), "annotation @author is unknown");
    }

    @Test
    void allows_annotations_that_need_not_be_there() {
        String file = SOUND.replace(
                "@since(",
                "@known_limits( \"None.\" )\n    @departures( \"None.\" )\n    @lower_severity( \"INFO\" )\n"
                        + "    @at_gate( \"RECYCLE\" )\n    @since(");

        assertThat(PolicyLint.check(new DrlFile(FILE, file), PACKAGE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "severity, HUGE, No enum constant org.pmo4j.rules.Severity.HUGE",
        "enforcement, SOMETIMES, No enum constant org.pmo4j.rules.Enforcement.SOMETIMES",
        "addressee, NOBODY, No enum constant org.pmo4j.rules.Addressee.NOBODY",
        "level, PLANET, No enum constant org.pmo4j.rules.Policy.Level.PLANET"
    })
    void reports_an_annotation_with_an_unknown_word(String name, String value, String message) {
        says(SOUND.replaceFirst("@" + name + "\\( \"\\w+\" \\)", "@" + name + "( \"" + value + "\" )"), message);
    }

    @ParameterizedTest
    @CsvSource({
        "GO, TST-001: a violation cannot mean GO for a gate",
        "CONDITIONAL_GO, TST-001: a violation cannot mean CONDITIONAL_GO for a gate",
        "KILL, No enum constant org.pmo4j.model.gate.GateDecision.KILL"
    })
    void reports_what_a_violation_cannot_mean_for_a_gate(String value, String message) {
        says(SOUND.replace("@since(", "@at_gate( \"" + value + "\" )\n    @since("), message);
    }

    @ParameterizedTest
    @CsvSource({
        "most=5, TST-001: parameter 'most=5' is not written name:type:unit=default:range",
        "most:int:gates=many:1..10, TST-001.most: 'many' is no int; allowed is 1..10",
        "most:Gates:gates=5:1..10, TST-001.most: '5' is no Gates; allowed is 1..10",
        "most:int:gates=11:1..10, TST-001.most: 11 is outside 1..10",
        "most:int:gates=4:least..10;least:int:gates=5:1..10, TST-001.most: 4 is outside least..10",
        "most:int:gates=5:..10, TST-001.most: '' is neither a number nor a parameter of the policy",
        "most:int:gates=5:least..10, TST-001.most: 'least' is neither a number nor a parameter of the policy"
    })
    void reports_a_parameter_that_cannot_be_used(String parameters, String message) {
        says(SOUND.replace("most:int:gates=5:1..10", parameters), message);
    }

    @Test
    void asks_for_the_same_words_in_both_messages() {
        says(SOUND.replace("关口{gate}超出上限{most}。", "关口{gate}超出上限。"),
                "the messages in both languages must use the same words in braces");
    }

    @Test
    void asks_that_messages_use_evidence_or_parameters() {
        says(SOUND.replace("{gate}", "{name}"),
                "the message uses {name}, which is neither evidence nor a parameter: [gate, most]");
    }

    @Test
    void does_not_count_what_is_missing_as_evidence() {
        String missing = SOUND.replaceAll("report.unknown\\(.*\\);", "report.unknown( \\$g, \\$g.project, \"name\", \"tier\" );");

        says(missing.replace("{gate}", "{name}"),
                "the message uses {name}, which is neither evidence nor a parameter: [gate, most]");
    }

    @Test
    void asks_for_a_chinese_title() {
        says(SOUND.replace("关口数量有限", "Gates are few"), "@title_zh is not Chinese");
    }

    @Test
    void leaves_it_to_the_compiler_to_know_the_model() {
        DrlFile file = new DrlFile(FILE, SOUND.replace("sequence >", "sequel >"));
        CompiledRules rules = new CompiledRules(
                List.of(new CompiledRules.Pack("test", List.of(file))), getClass().getClassLoader());

        assertThat(PolicyLint.check(file, PACKAGE)).isEmpty();
        assertThatThrownBy(() -> rules.rules(rule -> true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("policies do not compile:\n  " + FILE + ": Unable to Analyse Expression sequel > ");
    }

    @Test
    void reports_all_faults_of_the_form_together() {
        says(SOUND.replaceFirst("//.*\n", "").replace(" extends \"TST-001\"", ""),
                "the file must open with a comment that says why the policy exists",
                "rule \"TST-001 violated\" must extend \"TST-001\"");
    }

    private static void says(String text, String... messages) {
        assertThat(PolicyLint.check(new DrlFile(FILE, text), PACKAGE))
                .containsExactly(List.of(messages).stream().map(message -> FILE + ": " + message).toArray(String[]::new));
    }
}
