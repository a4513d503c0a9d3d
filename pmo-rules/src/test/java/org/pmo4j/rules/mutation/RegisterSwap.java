package org.pmo4j.rules.mutation;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds another component that a source may not hold: in the place of {@code project.gatePlan} perhaps {@code project.managers}. */
final class RegisterSwap {

    private static final Pattern IMPORT = Pattern.compile("^import ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern PATH = Pattern.compile("(\\$\\w+|\\w+)(\\.\\w+)*");

    private final String file;

    RegisterSwap(String file) {
        this.file = file;
    }

    /**
     * Returns the path with the next nullable component of the same record in the end.
     *
     * @param type the type of the pattern
     * @param path what is compared with null, for example {@code project.gatePlan}
     * @return the other path; empty if this one does not end in a nullable component of a record, or in the only one
     */
    Optional<String> of(String type, String path) {
        if (!PATH.matcher(path).matches() || path.startsWith("$") && !path.contains(".")) {
            return Optional.empty();
        }
        List<String> names = List.of(path.split("\\."));
        boolean bound = names.get(0).startsWith("$");
        Class<?> owner = type(bound ? boundTo(names.get(0)) : type);
        for (String name : names.subList(bound ? 1 : 0, names.size() - 1)) {
            owner = owner == null ? null : resultOf(owner, name);
        }
        if (owner == null || !owner.isRecord()) {
            return Optional.empty();
        }
        List<String> nullable = Arrays.stream(owner.getRecordComponents())
                .filter(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList();
        int at = nullable.indexOf(names.get(names.size() - 1));
        if (at < 0 || nullable.size() < 2) {
            return Optional.empty();
        }
        String prefix = path.substring(0, path.lastIndexOf('.') + 1);
        return Optional.of(prefix + nullable.get((at + 1) % nullable.size()));
    }

    private String boundTo(String variable) {
        Matcher binding = Pattern.compile(Pattern.quote(variable) + " : (\\w+)\\(").matcher(file);
        return binding.find() ? binding.group(1) : "";
    }

    private @Nullable Class<?> type(String simpleName) {
        return IMPORT.matcher(file).results()
                .map(imported -> imported.group(1))
                .filter(name -> name.endsWith("." + simpleName))
                .<@Nullable Class<?>>map(RegisterSwap::load)
                .findFirst()
                .orElse(null);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static @Nullable Class<?> resultOf(Class<?> owner, String name) {
        try {
            return owner.getMethod(name).getReturnType();
        } catch (NoSuchMethodException e) {
            return null;
        }
    }
}
