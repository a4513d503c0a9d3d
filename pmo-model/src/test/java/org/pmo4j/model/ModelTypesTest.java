package org.pmo4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmo4j.model.internal.Check;

/** What holds of every type of the model. */
class ModelTypesTest {

    private static final List<JavaClass> TYPES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.pmo4j.model")
            .stream()
            .filter(type -> !type.getPackageName().endsWith(".id"))
            .toList();

    @ParameterizedTest
    @MethodSource("records")
    void a_record_names_all_that_it_needs_and_was_not_given(Class<? extends Record> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Constructor<? extends Record> constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        Object[] nothing = Arrays.stream(components).map(ModelTypesTest::nothing).toArray();

        InvocationTargetException refused =
                catchThrowableOfType(InvocationTargetException.class, () -> constructor.newInstance(nothing));

        assertThat(refused).cause().isInstanceOfSatisfying(InvalidModelException.class, fault ->
                assertThat(fault.faults().stream().filter(f -> f.message().equals("is required")).map(Fault::path))
                        .containsExactlyInAnyOrderElementsOf(needed(type)));
    }

    @ParameterizedTest
    @MethodSource("words")
    void a_word_has_a_name_of_its_own_in_both_languages(Class<? extends Localized> type) {
        Localized[] words = type.getEnumConstants();

        assertThat(words).extracting(Localized::nameEn).doesNotHaveDuplicates().allMatch(name -> !name.isBlank());
        assertThat(words).extracting(Localized::nameZh).doesNotHaveDuplicates().allMatch(name -> !name.isBlank());
    }

    /** Returns the records that check what they are given, and need some of it; ids are but one text. */
    static Stream<Class<?>> records() {
        return TYPES.stream()
                .filter(type -> type.isRecord()
                        && type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(Check.class)))
                .<Class<?>>map(JavaClass::reflect)
                .filter(type -> !needed(type).isEmpty());
    }

    static Stream<Class<?>> words() {
        return TYPES.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Localized.class))
                .map(JavaClass::reflect);
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
