package org.pmo4j.rules.report;

import java.util.EnumMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Counts cases by verdict. */
final class JunitCounts {

    private final Map<JunitVerdict, Integer> counts = new EnumMap<>(JunitVerdict.class);

    void add(JunitVerdict verdict) {
        counts.merge(verdict, 1, Integer::sum);
    }

    /** Writes the counts as attributes of the element that has just begun. */
    void write(XmlOutput xml) throws XMLStreamException {
        int tests = counts.values().stream().mapToInt(Integer::intValue).sum() - count(JunitVerdict.NONE);
        xml.attribute("tests", String.valueOf(tests));
        xml.attribute("failures", String.valueOf(count(JunitVerdict.FAILURE)));
        xml.attribute("errors", String.valueOf(count(JunitVerdict.ERROR)));
        xml.attribute("skipped", String.valueOf(count(JunitVerdict.SKIPPED)));
    }

    private int count(JunitVerdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }
}
