package org.pmo4j.examples.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePlanTest {

    private static final String FORMATS = "read are Microsoft Project (MPP), Microsoft Project (XML), Microsoft Project "
            + "exchange (MPX), Primavera P6 (XER), Primavera P6 (XML), GanttProject (GAN), Planner (XML)";

    @TempDir
    Path folder;

    @Test
    void refuses_what_is_no_file() {
        assertThat(reasons(folder)).containsExactly("it is a directory");
        assertThat(reasons(folder.resolve("none.mpp"))).containsExactly("there is no such file");
    }

    @Test
    void refuses_an_empty_file() {
        assertThat(reasons("")).containsExactly("it is empty");
    }

    @Test
    void refuses_a_file_one_byte_above_the_limit() throws IOException {
        int size = (int) Files.size(Plans.PUMP_STATION);
        PlanOptions enough = PlanOptions.defaults().withLimits(size, 12, 60);
        PlanOptions scarce = PlanOptions.defaults().withLimits(size - 1, 12, 60);

        assertThat(PlanImport.read(Plans.PUMP_STATION, enough).portfolio().projects()).hasSize(1);
        assertThat(Plans.reasons(catchThrowable(() -> PlanImport.read(Plans.PUMP_STATION, scarce))))
                .containsExactly("it is larger than " + (size - 1) + " bytes");
    }

    @Test
    void refuses_a_plan_of_one_task_above_the_limit() {
        PlanOptions enough = PlanOptions.defaults().withLimits(PlanOptions.MAX_BYTES, 11, 60);
        PlanOptions scarce = PlanOptions.defaults().withLimits(PlanOptions.MAX_BYTES, 10, 60);

        assertThat(PlanImport.read(Plans.PUMP_STATION, enough).portfolio().projects()).hasSize(1);
        assertThat(Plans.reasons(catchThrowable(() -> PlanImport.read(Plans.PUMP_STATION, scarce))))
                .containsExactly("it holds 11 tasks, at most 10 are read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "IBM037"})
    void refuses_an_external_entity_without_reading_it(String encoding) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "top secret");
        String plan = withDoctype("<!DOCTYPE Project [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>", encoding)
                .replace("Train the operators", "&x;");

        List<String> reasons = reasons(plan.getBytes(Charset.forName(encoding)));

        assertThat(reasons).singleElement().asString().startsWith("it has a document type declaration (line 2), which is not read");
    }

    @Test
    void refuses_entities_that_grow() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE Project [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 40; i++) {
            laughs.append("<!ENTITY a").append(i).append(" '").append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
        }
        String plan = withDoctype(laughs + "]>", "UTF-8").replace("Train the operators", "&a39;");

        assertThat(reasons(plan)).singleElement().asString().startsWith("it has a document type declaration (line 2)");
    }

    @Test
    void refuses_elements_nested_too_deep() {
        String deep = "<Project xmlns='http://schemas.microsoft.com/project'>" + "<a>".repeat(200_000) + "</a>".repeat(200_000)
                + "</Project>";

        assertThat(reasons(deep)).containsExactly("its elements are nested deeper than 100 (line 1)");
    }

    @Test
    void refuses_archives_without_opening_them() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("plan.xml"));
            out.write(new byte[50_000_000]);
        }
        var gzip = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(gzip)) {
            out.write(new byte[50_000_000]);
        }

        assertThat(reasons(zip.toByteArray())).containsExactly("it is a ZIP archive, which is not read; " + FORMATS);
        assertThat(reasons(gzip.toByteArray())).containsExactly("it is a GZIP archive, which is not read; " + FORMATS);
    }

    @Test
    void refuses_serialized_objects_and_databases() {
        byte[] serialized = {(byte) 0xac, (byte) 0xed, 0, 5, 's', 'r'};
        byte[] database = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

        assertThat(reasons(serialized)).containsExactly("it is a serialized Java object, which is not read; " + FORMATS);
        assertThat(reasons(database)).containsExactly("it is an SQLite database, which is not read; " + FORMATS);
    }

    @Test
    void refuses_what_it_does_not_know() {
        assertThat(reasons("No,Title\n1,Roof\n")).containsExactly("it is no plan of a known format; " + FORMATS);
        assertThat(reasons("<html/>")).containsExactly("it is XML of no known plan: its root is 'html'; " + FORMATS);
    }

    @Test
    void refuses_a_compound_document_that_is_no_plan() throws IOException {
        var document = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[9000]), "WordDocument");
            files.writeFilesystem(document);
        }

        assertThat(reasons(document.toByteArray()))
                .singleElement()
                .asString()
                .startsWith("it is damaged, or no Microsoft Project (MPP): ");
    }

    @Test
    void refuses_a_work_breakdown_that_goes_in_a_circle() {
        String plan = Plans.text(Plans.CANAL_LINING).replace("\tCanal lining\t", "\tCanal lining\t901");

        assertThat(reasons(plan)).containsExactly("it is damaged: in its table PROJWBS something is its own ancestor");
    }

    @Test
    void gives_up_what_takes_too_long() {
        var release = new CountDownLatch(1);

        Throwable refused = catchThrowable(() -> TimeLimit.call(1, () -> waitFor(release)));

        release.countDown();
        assertThat(Plans.reasons(refused)).containsExactly("it is not read within 1 seconds");
    }

    private static boolean waitFor(CountDownLatch release) {
        try {
            return release.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void names_the_line_where_xml_breaks_off() {
        String plan = Plans.text(Plans.PUMP_STATION);

        assertThat(reasons(plan.substring(0, plan.indexOf("<Title>") + 9)))
                .containsExactly("it is no well-formed XML beyond line 6");
    }

    private static String withDoctype(String doctype, String encoding) {
        String plan = Plans.text(Plans.PUMP_STATION);
        return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n" + doctype + plan.substring(plan.indexOf("?>") + 2);
    }

    private static List<String> reasons(String content) {
        return reasons(content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> reasons(byte[] content) {
        return Plans.reasons(catchThrowable(() -> PlanImport.read("plan", content, PlanOptions.defaults())));
    }

    private static List<String> reasons(Path file) {
        return Plans.reasons(catchThrowable(() -> PlanImport.read(file, PlanOptions.defaults())));
    }
}
