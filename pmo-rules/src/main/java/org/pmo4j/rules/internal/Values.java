package org.pmo4j.rules.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Localized;
import org.pmo4j.model.project.ProjectTier;
import org.pmo4j.rules.Language;

/** Writes the values of evidence: the same value always gives the same text. */
final class Values {

    private static final String TIER = "tier ";

    private Values() {}

    /** Returns the text for data: constants by name, no language; null where there is nothing. */
    static @Nullable String plain(@Nullable Object value) {
        if (value == null || value instanceof Collection<?> c && c.isEmpty()) {
            return null;
        }
        if (value instanceof Collection<?> c) {
            return c.stream().map(Values::plain).sorted().collect(Collectors.joining(", "));
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    /** Returns the text for a message: constants are named in the language; NONE where there is nothing. */
    static String shown(@Nullable Object value, Language language) {
        if (value == null || value instanceof Collection<?> c && c.isEmpty()) {
            return language.pick("NONE", "无");
        }
        if (value instanceof Collection<?> c) {
            Stream<String> parts = c.stream().map(part -> shown(part, language));
            return (c.iterator().next() instanceof Enum<?> ? parts : parts.sorted())
                    .collect(Collectors.joining(language.pick(", ", "、")));
        }
        if (value instanceof Boolean flag && language == Language.ZH) {
            return flag ? "是" : "否";
        }
        return language == Language.ZH && value instanceof Localized word ? word.nameZh() : plain(value);
    }

    /** Returns where a limit comes from: {@code tier T1} reads 一级项目 in Chinese; the id of a PMO stays. */
    static String source(String source, Language language) {
        if (language == Language.EN || source.startsWith("PMO ")) {
            return source;
        }
        if (source.startsWith(TIER)) {
            return ProjectTier.valueOf(source.substring(TIER.length())).nameZh() + "项目";
        }
        return source.equals("default") ? "默认" : "组织设定";
    }
}
