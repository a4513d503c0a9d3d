package org.pmo4j.rules.adoption;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pmo4j.model.Fault;
import org.pmo4j.model.InvalidModelException;

/** Reads the file of a ratchet, whole or not at all. */
final class RatchetReader {

    private static final String TYPE = "ratchet";

    private final List<String> notes = new ArrayList<>();
    private final TreeMap<FindingKey, Ratchet.Line> lines = new TreeMap<>();
    private final Map<FindingKey, Integer> places = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private List<String> comments = new ArrayList<>();

    Ratchet read(byte[] file) {
        String[] texts = text(file).split("\r?\n", -1);
        if (!texts[0].equals(Ratchet.HEADER)) {
            fault(1, "expected the header '" + Ratchet.HEADER + "', found '" + RatchetEntry.shortened(texts[0]) + "'");
        }
        // A file that begins with a finding has lost its header only: the finding is not to be lost with it.
        for (int i = texts[0].startsWith("#") || texts[0].isBlank() ? 1 : 0; i < texts.length; i++) {
            line(i + 1, texts[i]);
        }
        notes.addAll(comments);
        if (!faults.isEmpty()) {
            throw new InvalidModelException(TYPE, faults);
        }
        return new Ratchet(notes, lines);
    }

    private static String text(byte[] file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException e) {
            throw new InvalidModelException(TYPE, new Fault("", "is not valid UTF-8"));
        }
    }

    private void line(int number, String line) {
        if (line.isBlank()) {
            notes.addAll(comments);
            comments = new ArrayList<>();
        } else if (line.startsWith("#")) {
            comments.add(line);
        } else {
            entry(number, line);
            comments = new ArrayList<>();
        }
    }

    private void entry(int number, String line) {
        try {
            RatchetEntry entry = RatchetEntry.parse(line);
            Integer first = places.putIfAbsent(entry.key(), number);
            if (first != null) {
                fault(number, entry.key() + " stands in line " + first + " already");
            }
            lines.put(entry.key(), new Ratchet.Line(entry, List.copyOf(comments)));
        } catch (InvalidModelException e) {
            e.faults().forEach(fault -> fault(number, fault.message()));
        }
    }

    private void fault(int number, String message) {
        faults.add(new Fault("line " + number, message));
    }
}
