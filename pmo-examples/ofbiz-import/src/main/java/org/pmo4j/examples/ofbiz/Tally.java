package org.pmo4j.examples.ofbiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of the elements of the files: each is counted once, as mapped or as not mapped. */
final class Tally {

    private final Map<String, Integer> mapped = new TreeMap<>();
    private final Map<String, Integer> unmapped = new TreeMap<>();
    private final Map<String, Integer> unmappedFields = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();

    void mapped(String what) {
        mapped.merge(what, 1, Integer::sum);
    }

    void unmapped(String what) {
        unmapped.merge(what, 1, Integer::sum);
    }

    void unmappedField(String what) {
        unmappedFields.merge(what, 1, Integer::sum);
    }

    /** Adds why a component of the model stays unknown although the files hold something of it. */
    void note(String note) {
        notes.add(note);
    }

    Map<String, Integer> mapped() {
        return mapped;
    }

    Map<String, Integer> unmapped() {
        return unmapped;
    }

    Map<String, Integer> unmappedFields() {
        return unmappedFields;
    }

    List<String> notes() {
        return notes;
    }
}
