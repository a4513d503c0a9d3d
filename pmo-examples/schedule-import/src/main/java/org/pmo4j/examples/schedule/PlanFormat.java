package org.pmo4j.examples.schedule;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.mpxj.ganttproject.GanttProjectReader;
import org.mpxj.mpp.MPPReader;
import org.mpxj.mpx.MPXReader;
import org.mpxj.mspdi.MSPDIReader;
import org.mpxj.planner.PlannerReader;
import org.mpxj.primavera.PrimaveraPMFileReader;
import org.mpxj.primavera.PrimaveraXERFileReader;
import org.mpxj.reader.ProjectReader;

/**
 * A format of plans that is read. It is told by the content of a file, never by its name. Formats that are archives,
 * databases or hold serialized Java objects are not among them.
 */
public enum PlanFormat {
    /** Microsoft Project, MPP. */
    MPP("Microsoft Project (MPP)", MPPReader::new),
    /** Microsoft Project, XML. */
    MSPDI("Microsoft Project (XML)", MSPDIReader::new),
    /** Microsoft Project exchange, MPX. */
    MPX("Microsoft Project exchange (MPX)", MPXReader::new),
    /** Primavera P6, XER. */
    XER("Primavera P6 (XER)", PrimaveraXERFileReader::new),
    /** Primavera P6, XML. */
    PMXML("Primavera P6 (XML)", PrimaveraPMFileReader::new),
    /** GanttProject, GAN. */
    GANTT_PROJECT("GanttProject (GAN)", GanttProjectReader::new),
    /** Planner, XML. */
    PLANNER("Planner (XML)", PlannerReader::new);

    private static final String OLE = "d0cf11e0a1b11ae1";
    private static final int MARK_LENGTH = 16;

    /** What is refused with a word of its own, by the first bytes in hexadecimal digits. */
    private static final Map<String, String> KNOWN_OTHERS = Map.of(
            "504b", "a ZIP archive",
            "1f8b", "a GZIP archive",
            "425a68", "a BZIP2 archive",
            "377abcaf271c", "a 7z archive",
            "fd377a585a00", "an XZ archive",
            "53514c69746520666f726d6174", "an SQLite database",
            "000100005374616e64617264", "an Access database",
            "aced0005", "a serialized Java object",
            "4d5a", "a program");

    private final String title;
    private final Supplier<ProjectReader> reader;

    PlanFormat(String title, Supplier<ProjectReader> reader) {
        this.title = title;
        this.reader = reader;
    }

    /**
     * Returns what people call the format, for example {@code Microsoft Project (XML)}.
     *
     * @return the name
     */
    public String title() {
        return title;
    }

    ProjectReader reader() {
        return reader.get();
    }

    boolean primavera() {
        return this == XER || this == PMXML;
    }

    /** Tells the format of a file; XML is read once to its end, so that nothing that it may not hold gets further. */
    static PlanFormat of(byte[] content) {
        String first = HexFormat.of().formatHex(content, 0, Math.min(MARK_LENGTH, content.length));
        if (first.startsWith(OLE)) {
            return MPP;
        }
        for (Map.Entry<String, String> other : KNOWN_OTHERS.entrySet()) {
            if (first.startsWith(other.getKey())) {
                throw new RefusedPlanException("it is " + other.getValue() + ", which is not read; " + formats());
            }
        }
        String text = new String(content, 0, Math.min(MARK_LENGTH, content.length), StandardCharsets.ISO_8859_1);
        if (text.startsWith("ERMHDR")) {
            return XER;
        } else if (text.startsWith("MPX")) {
            return MPX;
        }
        return ofXml(content);
    }

    private static PlanFormat ofXml(byte[] content) {
        SafeXml.Root root = SafeXml.root(content);
        if (root == null) {
            throw new RefusedPlanException("it is no plan of a known format; " + formats());
        } else if (root.name().equals("Project") && root.namespace().contains("schemas.microsoft.com/project")) {
            return MSPDI;
        } else if (root.name().equals("APIBusinessObjects")) {
            return PMXML;
        } else if (root.name().equals("project") && root.attributes().contains("mrproject-version")) {
            return PLANNER;
        } else if (root.name().equals("project") && root.attributes().containsAll(List.of("view-date", "version"))) {
            return GANTT_PROJECT;
        }
        throw new RefusedPlanException("it is XML of no known plan: its root is '" + root.name() + "'; " + formats());
    }

    private static String formats() {
        return "read are " + String.join(", ", Arrays.stream(values()).map(PlanFormat::title).toList());
    }
}
