package org.pmo4j.examples.cli.csv;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.pmo4j.examples.cli.input.Faults;
import org.pmo4j.examples.cli.input.JsonFile;
import org.pmo4j.examples.cli.input.JsonValue;

/** Reads the file of a {@link CsvMapping}, strictly and with all faults at once. */
final class MappingFile {

    private static final Set<String> PROPERTIES = known("charset", "delimiter", "portfolio", "id", "name", "unknown", "templates", "targets", "checks");
    private static final Set<String> FILLED_HERE = Set.of("$schema", "schemaVersion", "projects");

    private final Path file;
    private final Map<TargetPath, Map<String, Object>> templates = new LinkedHashMap<>();
    private final List<Target> targets = new ArrayList<>();
    private List<Pattern> unknown = List.of();

    MappingFile(Path file) {
        this.file = file;
    }

    static Set<String> known(String... names) {
        return new LinkedHashSet<>(Arrays.asList(names));
    }

    CsvMapping read(Faults faults) {
        JsonValue root = JsonFile.read(file, faults);
        Map<String, JsonValue> members = root.members(PROPERTIES);
        for (String name : List.of("portfolio", "id", "name", "targets")) {
            if (!members.containsKey(name)) {
                root.fault("needs the property " + name);
            }
        }
        Map<String, Object> portfolio = portfolio(members.get("portfolio"));
        unknown = patterns(members.get("unknown"));
        if (members.containsKey("templates")) {
            members.get("templates").members().forEach(this::template);
        }
        if (members.containsKey("targets")) {
            members.get("targets").items().forEach(this::target);
        }
        return new CsvMapping(
                file,
                charset(members.get("charset")),
                delimiter(members.get("delimiter")),
                portfolio,
                text(members.get("id")),
                text(members.get("name")),
                templates,
                targets,
                members.containsKey("checks")
                        ? members.get("checks").items().stream().map(check -> CheckSettings.check(check, unknown)).toList()
                        : List.of());
    }

    private static Map<String, Object> portfolio(@Nullable JsonValue portfolio) {
        Map<String, Object> raw = new LinkedHashMap<>();
        if (portfolio != null) {
            portfolio.members().forEach((name, value) -> {
                if (FILLED_HERE.contains(name)) {
                    value.fault("is filled by the import");
                }
                raw.put(name, value.raw());
            });
        }
        return raw;
    }

    private void template(String path, JsonValue object) {
        TargetPath place = path(path, object);
        Map<String, Object> raw = new LinkedHashMap<>();
        object.members().forEach((name, value) -> raw.put(name, value.raw()));
        if (place.last().entry() != null && raw.containsKey("id")) {
            object.fault("has its id from the path");
        }
        templates.put(place, raw);
    }

    private void target(JsonValue value) {
        Map<String, JsonValue> members = value.members(known(
                "target", "column", "constant", "onChangeOf", "type", "formats", "strip", "grouping", "point", "factor", "currency", "words", "unknown"));
        if (!members.containsKey("target") || members.containsKey("column") == members.containsKey("constant")) {
            value.fault("needs a target, and either a column or a constant");
            return;
        }
        TargetPath path = path(members.get("target").text(), members.get("target"));
        if (path.last().entry() != null) {
            members.get("target").fault("ends with an entry; a property of the entry is needed");
        }
        checkOverlap(path, members.get("target"));
        if (members.containsKey("constant")) {
            members.keySet().stream()
                    .filter(name -> !name.equals("target") && !name.equals("constant"))
                    .forEach(name -> members.get(name).fault("has no meaning for a constant"));
            targets.add(new Target(path, null, null, null, List.of(), members.get("constant").raw()));
            return;
        }
        List<Pattern> patterns = new ArrayList<>(unknown);
        patterns.addAll(patterns(members.get("unknown")));
        targets.add(new Target(
                path,
                members.get("column").text(),
                ReaderSettings.reader(value, members),
                members.containsKey("onChangeOf") ? members.get("onChangeOf").text() : null,
                patterns,
                null));
    }

    private void checkOverlap(TargetPath path, JsonValue value) {
        if (path.steps().size() == 1 && Set.of("id", "name").contains(path.toString())) {
            value.fault("is filled from the column that the mapping names");
        }
        for (Target other : targets) {
            if (path.startsWith(other.path()) || other.path().startsWith(path)) {
                value.fault("fills the same place as the target " + other.path());
            }
        }
        for (int length = 1; length < path.steps().size(); length++) {
            Map<String, Object> template = templates.getOrDefault(path.outer(length), Map.of());
            String property = path.steps().get(length).property();
            if (template.containsKey(property)) {
                value.fault("is also set by the template of " + path.outer(length));
            }
        }
    }

    private static TargetPath path(String text, JsonValue value) {
        TargetPath path = TargetPath.parse(text);
        if (path == null) {
            value.fault("'" + text + "' is no place such as gatePlan.gates[G1].name");
            return new TargetPath(List.of(new TargetPath.Step("?" + text, null)));
        }
        return path;
    }

    private static List<Pattern> patterns(@Nullable JsonValue value) {
        List<Pattern> patterns = new ArrayList<>();
        if (value != null) {
            for (JsonValue item : value.items()) {
                try {
                    patterns.add(Pattern.compile(item.text(), Pattern.DOTALL));
                } catch (PatternSyntaxException e) {
                    item.fault("is no regular expression: " + e.getDescription());
                }
            }
        }
        return patterns;
    }

    private static Charset charset(@Nullable JsonValue value) {
        if (value == null) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(value.text());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            value.fault("is no charset that this machine knows");
            return StandardCharsets.UTF_8;
        }
    }

    private static char delimiter(@Nullable JsonValue value) {
        if (value == null) {
            return ',';
        }
        if (value.raw() instanceof String text && text.length() == 1 && "\r\n\"".indexOf(text.charAt(0)) < 0) {
            return text.charAt(0);
        }
        value.fault("is no single character that can stand between cells");
        return ',';
    }

    private static String text(@Nullable JsonValue value) {
        return value == null ? "?" : value.text();
    }
}
