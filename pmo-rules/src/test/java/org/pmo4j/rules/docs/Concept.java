package org.pmo4j.rules.docs;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.CsvReader;
import org.pmo4j.model.internal.CsvRow;

/**
 * A notion of project management offices, and where it lives: a row of concepts.csv, for example "PMO of one project".
 *
 * @param number 1 to 83
 * @param en what it is called in English
 * @param zh what it is called in Chinese
 * @param where types, or members as {@code type#member}
 * @param policies ids, built or not
 * @param tests test methods as {@code class#method}
 * @param page a page from the root of the project that explains it; null where tests or policies say enough
 */
record Concept(
        int number,
        String en,
        String zh,
        List<Reference> where,
        List<String> policies,
        List<Reference> tests,
        @Nullable String page) {

    static List<Concept> all() {
        return CsvReader.read(Concept.class, "concepts.csv").stream().map(Concept::of).toList();
    }

    private static Concept of(CsvRow row) {
        return new Concept(
                row.number("no"),
                row.text("en"),
                row.text("zh"),
                row.values("where").stream().map(Reference::of).toList(),
                row.values("policies"),
                row.values("tests").stream().map(Reference::of).toList(),
                row.optionalText("page"));
    }

    /** A type, for example {@code org.pmo4j.model.organization.Pmo}, or a member of it. */
    record Reference(String type, @Nullable String member) {

        static Reference of(String text) {
            String[] parts = text.split("#", 2);
            return new Reference(parts[0], parts.length == 1 ? null : parts[1]);
        }

        String simpleName() {
            return type.substring(type.lastIndexOf('.') + 1);
        }

        /** Returns {@code Pmo#aliases} as the page shows it: {@code Pmo.aliases}. */
        String shown() {
            return member == null ? simpleName() : simpleName() + "." + member;
        }

        /** Returns the name of a test as a sentence. */
        String sentence() {
            return member == null ? simpleName() : member.replace('_', ' ');
        }

        String file() {
            return type.replace('.', '/') + ".java";
        }

        /** Tells whether the class has it as a method, field or constant that is declared there. */
        boolean declaredBy(Class<?> owner) {
            return member == null
                    || Stream.concat(Arrays.stream(owner.getDeclaredMethods()), Arrays.stream(owner.getDeclaredFields()))
                            .anyMatch(one -> one.getName().equals(member));
        }
    }
}
