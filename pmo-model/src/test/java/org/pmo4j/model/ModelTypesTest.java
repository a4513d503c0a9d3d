package org.pmo4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmo4j.model.id.Identifier;
import org.pmo4j.model.portfolio.Portfolio;

/** What holds of every type that a portfolio is made of. */
class ModelTypesTest {

    private static final Set<Class<?>> TYPES = types(Portfolio.class, new LinkedHashSet<>());

    @ParameterizedTest
    @MethodSource("records")
    void a_record_names_all_that_it_needs_and_was_not_given(Class<? extends Record> type) throws NoSuchMethodException {
        RecordComponent[] components = type.getRecordComponents();
        Constructor<? extends Record> constructor = type.getConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        Object[] nothing = Arrays.stream(components).map(ModelTypesTest::nothing).toArray();

        var refused = catchThrowableOfType(InvocationTargetException.class, () -> constructor.newInstance(nothing));

        assertThat(refused).cause().isInstanceOfSatisfying(InvalidModelException.class, fault ->
                assertThat(fault.faults().stream().filter(f -> f.message().equals("is required")).map(Fault::path))
                        .containsExactlyInAnyOrderElementsOf(needed(type)));
    }

    @ParameterizedTest
    @MethodSource("words")
    void a_word_has_a_name_of_its_own_in_both_languages(Class<? extends Localized> type) {
        Localized[] words = type.getEnumConstants();

        assertThat(words).extracting(Localized::nameEn).doesNotHaveDuplicates().doesNotContain("");
        assertThat(words).extracting(Localized::nameZh).doesNotHaveDuplicates().doesNotContain("");
    }

    static Stream<Class<?>> records() {
        return TYPES.stream().filter(type -> type.isRecord() && !needed(type).isEmpty());
    }

    static Stream<Class<?>> words() {
        return TYPES.stream().filter(type -> type.isEnum() && Localized.class.isAssignableFrom(type));
    }

    /** Collects a type and the types of its components; an id, which is but one text, has none. */
    private static Set<Class<?>> types(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType collection) {
            Stream.of(collection.getActualTypeArguments()).forEach(entry -> types(entry, found));
        } else if (type instanceof Class<?> one && !Identifier.class.isAssignableFrom(one) && found.add(one) && one.isRecord()) {
            Stream.of(one.getRecordComponents()).forEach(component -> types(component.getGenericType(), found));
        }
        return found;
    }

    private static List<String> needed(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getType().isPrimitive()
                        && !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList();
    }

    private static @Nullable Object nothing(RecordComponent component) {
        Class<?> type = component.getType();
        if (!type.isPrimitive()) {
            return null;
        }
        return type == boolean.class ? (Object) false : (Object) 0;
    }
}
