package org.pmo4j.examples.ofbiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmo4j.model.InvalidModelException;

class HostileFilesTest {

    private static final String PROJECT =
            "<WorkEffort workEffortId=\"1\" workEffortTypeId=\"PROJECT\" workEffortName=\"%s\"/>";
    private static final String DOCTYPE_REFUSED = "has a document type (<!DOCTYPE>), which is not read";

    @TempDir
    Path folder;

    @Test
    void a_reference_to_another_file_is_refused_and_the_file_not_read() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");

        Run run = run("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n"
                + "<entity-engine-xml><Person partyId=\"1\"><firstName>&e;</firstName></Person></entity-engine-xml>");

        assertRefused(run, "p.xml:1: " + DOCTYPE_REFUSED);
        assertThat(run.err()).doesNotContain("the secret");
    }

    @Test
    void a_document_type_in_another_file_is_refused() throws IOException {
        Path external = Files.writeString(folder.resolve("entities.dtd"), "<!ENTITY e \"text\">");

        Run run = run("<!DOCTYPE entity-engine-xml SYSTEM \"" + external.toUri() + "\">\n<entity-engine-xml/>");

        assertRefused(run, "p.xml:1: " + DOCTYPE_REFUSED);
    }

    @Test
    void entities_that_multiply_are_refused_before_they_do() throws IOException {
        var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
        }
        laughs.append("]>\n<entity-engine-xml>").append(PROJECT.formatted("&l29;")).append("</entity-engine-xml>");

        Run run = run(laughs.toString());

        assertRefused(run, "p.xml:1: " + DOCTYPE_REFUSED);
    }

    @Test
    void a_file_that_ends_in_the_middle_is_refused_although_it_holds_a_project() throws IOException {
        Run run = run("<entity-engine-xml>\n" + PROJECT.formatted("A") + "\n<WorkEffort workEffortId=\"2\"");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.faults()).singleElement().asString().startsWith("p.xml:3: is not well-formed XML: ");
    }

    @Test
    void an_entity_that_is_not_declared_is_refused() throws IOException {
        Run run = run("<entity-engine-xml>" + PROJECT.formatted("&e;") + "</entity-engine-xml>");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.faults()).singleElement().asString().startsWith("p.xml:1: ");
    }

    @Test
    void bytes_that_are_no_text_are_refused() throws IOException {
        Path file = folder.resolve("p.xml");
        Files.write(file, "<entity-engine-xml><Party partyId=\"\u00fc\"/></entity-engine-xml>"
                .getBytes(StandardCharsets.ISO_8859_1));

        Run run = Run.of("--as-of", "2026-03-31", file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.faults()).singleElement().asString().startsWith("p.xml");
    }

    @Test
    void other_xml_is_refused_with_its_root() throws IOException {
        assertRefused(run("<project><WorkEffort/></project>"), "p.xml:1: begins with <project>, not with <entity-engine-xml>");
    }

    @Test
    void a_file_that_asks_to_delete_is_refused() throws IOException {
        assertRefused(
                run("<entity-engine-xml>\n<delete>" + PROJECT.formatted("A") + "</delete></entity-engine-xml>"),
                "p.xml:2: holds the action <delete>; only entities are read");
    }

    @Test
    void elements_within_a_field_and_text_between_entities_are_refused() throws IOException {
        assertRefused(
                run("<entity-engine-xml><Party partyId=\"1\"><a><b/></a></Party></entity-engine-xml>"),
                "p.xml:1: holds <b> within a field");
        assertRefused(run("<entity-engine-xml>text</entity-engine-xml>"), "p.xml:1: holds text outside of a field");
        assertRefused(
                run("<entity-engine-xml><Party partyId=\"1\"><partyId>2</partyId></Party></entity-engine-xml>"),
                "p.xml:1: gives Party.partyId twice");
    }

    @Test
    void a_file_is_read_up_to_the_limit_and_refused_one_byte_beyond_it() throws IOException {
        String text = "<entity-engine-xml>" + PROJECT.formatted("A") + "</entity-engine-xml>";

        assertThat(faults(text, text.length(), 1)).isEmpty();
        assertThat(faults(text, text.length() - 1, 1))
                .containsExactly("p.xml:1: is larger than " + (text.length() - 1) + " bytes");
    }

    @Test
    void elements_are_read_up_to_the_limit_and_refused_one_beyond_it() throws IOException {
        String text = "<entity-engine-xml><A/><B/></entity-engine-xml>";

        assertThat(faults(text, 1000, 2)).isEmpty();
        assertThat(faults(text, 1000, 1)).containsExactly("p.xml: holds, with the files before it, more than 1 elements");
    }

    private Run run(String text) throws IOException {
        return Run.of("--as-of", "2026-03-31", Files.writeString(folder.resolve("p.xml"), text));
    }

    private static void assertRefused(Run run, String fault) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.faults()).containsExactly(fault);
    }

    private List<String> faults(String text, long maxBytes, int maxElements) throws IOException {
        var faults = new Faults();
        var reader = new EntityReader(new Entities(faults), new Tally(), faults, maxBytes, maxElements);
        reader.read(Files.writeString(folder.resolve("p.xml"), text));
        var thrown = catchThrowableOfType(InvalidModelException.class, faults::throwIfAny);
        return thrown == null ? List.of() : thrown.faults().stream().map(Object::toString).toList();
    }
}
