package org.pmo4j.examples.schedule;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.mpxj.ProjectFile;

/** Counts the relationships that a file of Primavera names to a project that it does not hold, which MPXJ passes over. */
final class SourceLinks {

    private static final Pattern PMXML = Pattern.compile("<(\\w+:)?Relationship>");

    private SourceLinks() {}

    static long missing(PlanFormat format, byte[] content, List<ProjectFile> plans) {
        long read = plans.stream().mapToLong(plan -> plan.getRelations().size()).sum();
        long named = switch (format) {
            case XER -> XerTable.of(content, "TASKPRED").rows().size();
            case PMXML -> PMXML.matcher(text(content)).results().count();
            default -> 0;
        };
        return Math.max(0, named - read);
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
