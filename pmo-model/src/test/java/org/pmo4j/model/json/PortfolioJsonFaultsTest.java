package org.pmo4j.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.pmo4j.model.json.Documents.minimal;
import static org.pmo4j.model.json.Documents.withProject;
import static org.pmo4j.model.json.Documents.withProjects;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmo4j.model.Fault;
import org.pmo4j.model.InvalidModelException;

class PortfolioJsonFaultsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t ", "\ufeff"})
    void refuses_an_empty_document(String document) {
        assertThat(faultsOf(document)).containsExactly("$: the document is empty");
    }

    @Test
    void reads_over_a_byte_order_mark() {
        assertThat(PortfolioJson.read("\ufeff" + minimal("")).name()).isEqualTo("Works");
        assertThat(faultsOf("\ufeff[]")).containsExactly("$: expected an object, found an array");
    }

    @Test
    void refuses_a_root_that_is_no_object() {
        assertThat(faultsOf("[1, 2]")).containsExactly("$: expected an object, found an array");
    }

    @Test
    void tells_line_and_column_of_what_is_no_json() {
        assertThat(faultsOf("{\n  \"name\": \"工程\", oops\n}")).containsExactly(
                "$: is no JSON: Unexpected character ('o' (code 111)): was expecting double-quote to start property name"
                        + " (line 2, column 17)");
    }

    @Test
    void tells_where_a_document_ends_too_early() {
        assertThat(faultsOf("{\"schemaVersion\": \"1.0\",\n \"organization\": {\"id\": \"O\""))
                .containsExactly("$.organization: the document ends too early (line 2, column 28)");
    }

    @Test
    void refuses_content_after_the_document() {
        assertThat(faultsOf(minimal("") + "\n{}")).containsExactly("$: nothing may follow the document (line 2, column 1)");
    }

    @Test
    void refuses_invalid_utf8_with_its_place() {
        byte[] document = minimal("").getBytes(StandardCharsets.UTF_8);
        document[3] = (byte) 0xC3;

        assertThat(faultsOf(document)).containsExactly("$: the document is not valid UTF-8 (line 1, column 4)");
    }

    @Test
    void refuses_a_text_that_holds_half_a_surrogate_pair() {
        assertThat(faultsOf(minimal(", \"nameZh\": \"\ud83d\"")))
                .hasSize(1)
                .first().asString().startsWith("$: the document is not valid UTF-8 (line 1, column ");
        assertThat(faultsOf(minimal(", \"nameZh\": \"\\ud83d\""))).containsExactly("$.nameZh: holds half a surrogate pair");
    }

    @Test
    void refuses_other_encodings() {
        byte[] document = minimal("").getBytes(StandardCharsets.UTF_16LE);

        assertThat(faultsOf(document)).hasSize(1).first().asString().startsWith("$: is no JSON: ");
    }

    @Test
    void stops_to_read_a_stream_that_is_too_large() {
        var endless = new InputStream() {
            private long read;

            @Override
            public int read() {
                read++;
                return ' ';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                java.util.Arrays.fill(buffer, offset, offset + length, (byte) ' ');
                read += length;
                return length;
            }
        };

        InvalidModelException refused = catchThrowableOfType(InvalidModelException.class, () -> PortfolioJson.read(endless));

        assertThat(refused).hasMessage("portfolio document: $: the document is larger than 64 MiB (67108864 bytes)");
        assertThat(endless.read).isEqualTo(PortfolioJson.MAX_BYTES + 1L);
    }

    @Test
    void accepts_64_levels_and_refuses_65() {
        String deep = "[".repeat(63) + "]".repeat(63);
        String tooDeep = "[".repeat(64) + "]".repeat(64);

        assertThat(faultsOf(minimal(", \"x\": " + deep))).containsExactly("$.x: is an unknown property");
        assertThat(faultsOf(minimal(", \"x\": " + tooDeep))).hasSize(2).last().asString()
                .startsWith("$.x: is nested more than 64 levels deep (line 1, column ");
        assertThat(faultsOf("[".repeat(1_000_000))).hasSize(2).last().asString()
                .startsWith("$: is nested more than 64 levels deep");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "nameZh: 5 | expected a string, found the number 5",
        "nameZh: {} | expected a string, found an object",
        "priority: \"1\" | expected a whole number, found the string \"1\"",
        "priority: 1.5 | expected a whole number, found the number 1.5",
        "priority: 2147483648 | 2147483648 is not between -2147483648 and 2147483647",
        "priority: 0 | 0 is less than 1",
        "buys: 1 | expected true or false, found the number 1",
        "tier: null | ",
        "tier: \"T9\" | \"T9\" is no ProjectTier; allowed: T1, T2, T3, T4",
        "tier: 1 | expected one of the constants of ProjectTier, a string, found the number 1",
        "program: [] | expected an id, a string, found an array",
        "program: \" X\" | ' X' begins or ends with a blank",
        "governingPmos: \"E\" | expected an array, found the string \"E\"",
        "plannedStart: \"31.03.2026\" | expected a date such as \"2026-03-31\", found the string \"31.03.2026\"",
        "plannedStart: \"2026-02-29\" | 2026-02-29 is no day of the calendar",
        "plannedStart: 20260331 | expected a date such as \"2026-03-31\", found the number 20260331",
        "approvedBudget: 5 | expected an object, found the number 5",
        "objectives: {} | expected an array, found an object",
        "riskRegister: true | expected an object, found true",
    })
    void refuses_a_wrong_value(String property, String message) {
        String name = property.substring(0, property.indexOf(':'));

        var document = withProject(", \"" + name + "\"" + property.substring(name.length()));

        if (message == null) {
            assertThat(PortfolioJson.read(document).projects()).hasSize(1);
        } else {
            assertThat(faultsOf(document)).containsExactly("$.projects[0]." + name + ": " + message);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"12,5\" | expected a number, found the string \"12,5\"",
        "\"١٢\" | expected a number, found the string \"١٢\"",
        "1e999999999 | 1e999999999 has more than 30 digits before or after the decimal point",
        "1e-999999999 | 1e-999999999 has more than 30 digits before or after the decimal point",
        "1e99999999999999999999 | 1e99999999999999999999 has more than 30 digits before or after the decimal point",
        "1234567890123456789012345678901 | 1234567890123456789012345678901 has more than 30 digits before or after the decimal point",
        "null | expected a number, found null",
        "NaN | ",
    })
    void refuses_a_wrong_amount(String amount, String message) {
        var faults = faultsOf(minimal(", \"budget\": {\"currency\": \"CAD\", \"amount\": " + amount + "}"));

        if (message == null) {
            assertThat(faults).hasSize(1).first().asString().startsWith("$.budget: is no JSON: ");
        } else {
            assertThat(faults).containsExactly("$.budget.amount: " + message);
        }
    }

    @Test
    void refuses_a_number_of_a_million_digits() {
        String digits = "9".repeat(1_000_000);

        assertThat(faultsOf(minimal(", \"budget\": {\"currency\": \"CAD\", \"amount\": " + digits + "}"))).containsExactly(
                "$.budget.amount: " + "9".repeat(60) + "… has more than 30 digits before or after the decimal point");
    }

    @ParameterizedTest
    @CsvSource({"cad, 'expected a currency code such as \"CAD\", found the string \"cad\"'", "ZZZ, ZZZ is no currency of ISO 4217"})
    void refuses_an_unknown_currency(String currency, String message) {
        assertThat(faultsOf(minimal(", \"budget\": {\"currency\": \"" + currency + "\", \"amount\": 1}")))
                .containsExactly("$.budget.currency: " + message);
    }

    @Test
    void refuses_a_party_of_no_kind() {
        String issue = "{\"id\": \"I\", \"title\": \"t\", \"open\": true, \"owner\": \"P\"}";

        assertThat(faultsOf(withProject(", \"issueLog\": {\"issues\": [" + issue + "]}"))).containsExactly(
                "$.projects[0].issueLog.issues[0].owner: expected \"person:ID\", \"unit:ID\" or \"pmo:ID\", found the string \"P\"");
    }

    @Test
    void suggests_the_nearest_constant_where_there_are_many() {
        assertThat(faultsOf(minimal(", \"decisions\": {\"decisions\": [{\"id\": \"D\", \"kind\": \"OTHER\", \"decidedAs\": \"SPONSER\"}]}")))
                .containsExactly("$.decisions.decisions[0].decidedAs: \"SPONSER\" is no GovernanceRole; did you mean SPONSOR?");
    }

    @Test
    void suggests_the_nearest_property() {
        assertThat(faultsOf(withProject(", \"planedStart\": 1, \"riskregister\": {}, \"qqq\": [{}]"))).containsExactly(
                "$.projects[0].planedStart: is an unknown property; did you mean \"plannedStart\"?",
                "$.projects[0].riskregister: is an unknown property; did you mean \"riskRegister\"?",
                "$.projects[0].qqq: is an unknown property");
    }

    @Test
    void quotes_a_strange_property_in_one_short_line() {
        assertThat(faultsOf(minimal(", \"a b\\n\\u001b['x\": 1")))
                .containsExactly("$['a b\\u000a\\u001b[\\'x']: is an unknown property");
    }

    @Test
    void refuses_a_property_given_twice() {
        assertThat(faultsOf(minimal(", \"name\": \"B\", \"schemaVersion\": \"1.0\"")))
                .containsExactly("$.schemaVersion: is given twice", "$.name: is given twice");
    }

    @Test
    void asks_for_the_version_it_reads() {
        assertThat(faultsOf(minimal("").replace("\"1.0\"", "\"2.0\"")))
                .containsExactly("$.schemaVersion: is \"2.0\"; \"1.0\" is the version that can be read");
        assertThat(faultsOf(minimal("").replace("\"schemaVersion\": \"1.0\",", ""))).containsExactly("$.schemaVersion: is required");
        assertThat(faultsOf(minimal("").replace("\"1.0\"", "1"))).containsExactly("$.schemaVersion: expected a string, found the number 1");
    }

    @Test
    void accepts_a_schema_that_is_a_string() {
        assertThat(PortfolioJson.read(minimal(", \"$schema\": \"portfolio.schema.json\"")).name()).isEqualTo("Works");
        assertThat(faultsOf(minimal(", \"$schema\": 1"))).containsExactly("$['$schema']: expected a string, found the number 1");
    }

    @Test
    void names_every_required_property_that_is_missing() {
        assertThat(faultsOf("{\"schemaVersion\": \"1.0\", \"projects\": [{}]}")).containsExactly(
                "$.projects[0].id: is required",
                "$.projects[0].name: is required",
                "$.id: is required",
                "$.name: is required",
                "$.organization: is required");
    }

    @Test
    void refuses_null_where_a_value_is_required() {
        assertThat(faultsOf(minimal("").replace("\"Works\"", "null"))).containsExactly("$.name: expected a string, found null");
        assertThat(faultsOf(minimal(", \"programs\": null"))).containsExactly("$.programs: expected an array, found null");
        assertThat(faultsOf(withProjects("null"))).containsExactly("$.projects[0]: expected an object, found null");
    }

    @Test
    void reports_faults_of_all_parts_at_once_in_the_order_of_the_document() {
        String risk = "{\"kind\": \"THREAT\", \"status\": \"OPEN\", \"probability\": 1.2, \"id\": \"R\", \"title\": \"t\","
                + " \"owner\": \"person:NOBODY\", \"impact\": -1}";

        List<String> faults = faultsOf(withProjects("{\"riskRegister\": {\"risks\": [" + risk + "]}, \"id\": \"Z\", \"name\": \" \","
                + " \"plannedStart\": \"soon\"}, {\"id\": \"A\", \"name\": \"Bridge\", \"homeUnit\": \"NOWHERE\", \"odd\": 0}"));

        assertThat(faults).containsExactly(
                "$.projects[0].riskRegister.risks[0].probability: 1.2 is not between 0 and 1",
                "$.projects[0].riskRegister.risks[0].owner: 'NOBODY' is no person of this portfolio",
                "$.projects[0].riskRegister.risks[0].impact: -1 is not between 0 and 1",
                "$.projects[0].name: must not be blank",
                "$.projects[0].plannedStart: expected a date such as \"2026-03-31\", found the string \"soon\"",
                "$.projects[1].homeUnit: 'NOWHERE' is no unit of this portfolio",
                "$.projects[1].odd: is an unknown property");
    }

    @Test
    void tells_positions_of_the_document_though_the_model_sorts() {
        String issues = "{\"id\": \"I2\", \"title\": \"two\", \"open\": true, \"owner\": \"unit:NO\"},"
                + "{\"id\": \"I1\", \"title\": \"one\", \"open\": true}";

        List<String> faults = faultsOf(withProjects("{\"id\": \"Z\", \"name\": \"last\", \"issueLog\": {\"issues\": ["
                + issues + "]}}, {\"id\": \"A\", \"name\": \"first\"}"));

        assertThat(faults).containsExactly("$.projects[0].issueLog.issues[0].owner: 'NO' is no unit of this portfolio");
    }

    @Test
    void tells_positions_of_the_document_though_an_entry_before_could_not_be_read() {
        String gates = "5, {\"id\": \"G1\", \"sequence\": 1, \"name\": \"one\", \"reviews\": [], \"authorizes\": \"NO\"}";

        List<String> faults = faultsOf(withProject(", \"gatePlan\": {\"phases\": [], \"gates\": [" + gates + "]}"));

        assertThat(faults).containsExactly(
                "$.projects[0].gatePlan.gates[0]: expected an object, found the number 5",
                "$.projects[0].gatePlan.gates[1].authorizes: 'NO' is no phase of the plan");
    }

    @Test
    void refuses_a_code_that_the_catalogue_does_not_hold() {
        String credential = "\"people\": [{\"id\": \"P\", \"name\": \"Ann\", \"credentials\": [{\"type\": \"PMPP\"}]}]";

        assertThat(faultsOf(minimal("").replace("\"name\": \"City\"", "\"name\": \"City\", " + credential))).containsExactly(
                "$.organization.people[0].credentials[0].type: \"PMPP\" is not in the catalogue (did you mean \"PMP\"?);"
                        + " an entry of your own is written as an object");
    }

    @Test
    void does_not_miss_a_person_whose_entry_is_faulty() {
        String people = "\"people\": [{\"id\": \"P\", \"name\": \"Ann\", \"homeUnit\": 5}, {\"id\": \"Q\"}, {\"name\": \"no id\"}]";
        String document = minimal(", \"manager\": \"P\"").replace("\"name\": \"City\"", "\"name\": \"City\", " + people)
                .replace("\"projects\": []", "\"programs\": [{\"id\": \"G\", \"name\": \"g\", \"manager\": \"Q\", \"sponsor\": \"NOBODY\", \"projects\": []}], \"projects\": []");

        assertThat(faultsOf(document)).containsExactly(
                "$.organization.people[0].homeUnit: expected an id, a string, found the number 5",
                "$.organization.people[1].name: is required",
                "$.organization.people[2].id: is required");
    }

    @Test
    void finds_an_id_given_twice() {
        assertThat(faultsOf(withProjects("{\"id\": \"A\", \"name\": \"one\"}, {\"id\": \"B\", \"name\": \"two\"}, {\"id\": \"A\", \"name\": \"three\"}")))
                .containsExactly("$.projects[2].id: 'A' is given twice");
    }

    @Test
    void finds_a_set_entry_listed_twice() {
        assertThat(faultsOf(withProject(", \"governingPmos\": [\"E\", \"E\"]"))).containsExactly(
                "$.projects[0].governingPmos[0]: 'E' is no PMO of this portfolio",
                "$.projects[0].governingPmos[1]: is listed twice");
    }

    @Test
    void tells_a_thousand_faults_and_counts_the_rest() {
        String projects = IntStream.range(0, 1300).mapToObj(i -> "{\"id\": \"A" + i + "\"}").collect(Collectors.joining(","));

        List<String> faults = faultsOf(withProjects(projects));

        assertThat(faults).hasSize(1001).startsWith("$.projects[0].name: is required").endsWith("$: and 300 more faults");
    }

    @Test
    void counts_a_million_faults_without_keeping_them() {
        String more = IntStream.range(0, 1_000_000).mapToObj(i -> ",\"a" + i + "\":1").collect(Collectors.joining());

        assertThat(faultsOf(minimal(more))).hasSize(1001).endsWith("$: and 999000 more faults");
    }

    private static List<String> faultsOf(byte[] document) {
        return catchThrowableOfType(InvalidModelException.class, () -> {
            try {
                PortfolioJson.read(new ByteArrayInputStream(document));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }).faults().stream().map(Fault::toString).toList();
    }

    private static List<String> faultsOf(String document) {
        return Documents.faultsOf(document);
    }
}
