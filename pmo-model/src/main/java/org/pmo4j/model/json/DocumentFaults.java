package org.pmo4j.model.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Fault;
import org.pmo4j.model.InvalidModelException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The faults of one document. They are found from the inside out, and told in the order of the document. */
final class DocumentFaults {

    /** A document of nothing but faults must not fill the memory; what comes after is only counted. */
    private static final int MAX_KEPT = 10 * PortfolioJson.MAX_FAULTS;

    private final Set<Located> kept = new LinkedHashSet<>();
    private long count;
    private @Nullable Fault last;

    long count() {
        return count;
    }

    void add(List<Object> path, String message) {
        add(() -> path, () -> message);
    }

    /** Adds a fault whose text is made only if it is kept. */
    void add(Supplier<List<Object>> path, Supplier<String> message) {
        if (kept.size() < MAX_KEPT) {
            count += kept.add(new Located(path.get(), message.get())) ? 1 : 0;
        } else {
            count++;
        }
    }

    /** Adds the fault that ended the reading. */
    void end(List<Object> path, String message) {
        count++;
        last = new Fault(DocumentPath.text(path), message);
    }

    /** Returns all faults in one exception. */
    InvalidModelException exception(DocumentBytes document) {
        var root = new Node();
        kept.forEach(root::put);
        var ordered = new ArrayList<Fault>(kept.size());
        if (!kept.isEmpty()) {
            try (JsonParser parser = DocumentTokens.parser(document)) {
                parser.nextToken();
                root.visit(parser, ordered);
            } catch (JacksonException e) {
                // The document ends here: what is not reached yet is told now.
                root.flush(ordered);
            }
        }
        long rest = count - ordered.size() - (last == null ? 0 : 1);
        List<Fault> told = new ArrayList<>(ordered.subList(0, Math.min(ordered.size(), PortfolioJson.MAX_FAULTS)));
        rest += ordered.size() - told.size();
        if (last != null) {
            told.add(last);
        }
        if (rest > 0) {
            told.add(new Fault("$", "and " + rest + " more faults"));
        }
        return new InvalidModelException("portfolio document", told);
    }

    private record Located(List<Object> path, String message) {}

    /** A place of the document at or within which there are faults. */
    private static final class Node {

        private final Map<Object, Node> inner = new LinkedHashMap<>();
        private final List<Fault> faults = new ArrayList<>();

        private void put(Located fault) {
            Node node = this;
            for (Object segment : fault.path) {
                node = node.inner.computeIfAbsent(segment, key -> new Node());
            }
            node.faults.add(new Fault(DocumentPath.text(fault.path), fault.message));
        }

        /** Walks a value together with the document; what the document does not hold comes at the end of its object. */
        private void visit(JsonParser parser, List<Fault> ordered) {
            ordered.addAll(faults);
            faults.clear();
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    Node node = inner.get(parser.currentName());
                    parser.nextToken();
                    visitOrSkip(node, parser, ordered);
                }
            } else if (parser.currentToken() == JsonToken.START_ARRAY) {
                for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                    visitOrSkip(inner.get(i), parser, ordered);
                }
            }
            flush(ordered);
        }

        private static void visitOrSkip(@Nullable Node node, JsonParser parser, List<Fault> ordered) {
            if (node == null) {
                parser.skipChildren();
            } else {
                node.visit(parser, ordered);
            }
        }

        private void flush(List<Fault> ordered) {
            ordered.addAll(faults);
            faults.clear();
            inner.values().forEach(node -> node.flush(ordered));
        }
    }
}
