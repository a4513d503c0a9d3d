package org.pmo4j.rules.internal;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.authoring.Governed;

/**
 * Which components of projects the text of a policy can read, found without running it: every method of the model that the text
 * may call, by its name and the types that the text names or comes to, and all that these methods call in turn. It may find too
 * much, not too little. That two projects are compared counts for nothing: in one portfolio no two have the same id. Of the
 * summaries of the model only those that are made are taken to run.
 */
final class CodeReads {

    private static final Pattern NOT_HELD = Pattern.compile("notHeld\\s*\\(([^)]*)\\)");
    private static final Pattern NO_CODE = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*|\"[^\"]*\"|@\\w+");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package .*$|^import (static )?([\\w]+\\.)+");
    private static final Pattern NO_WORD = Pattern.compile("\\W+");
    private static final Set<String> COMPONENTS = Arrays.stream(Project.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());

    private static final String SUMMARY = "org.pmo4j.model.portfolio.Summary";

    /** What is read of a project by another name than that of a component, and of what it brings along. */
    private static final Map<String, String> OF_GOVERNED = Map.of(
            "pmos", "governingPmos",
            "managers", "managers",
            Derived.PARAMETERS.text(), Derived.PARAMETERS.text());

    /** What follows from some components and is read instead of them. */
    private static final Set<String> DERIVED =
            Stream.of(Derived.values()).map(Derived::text).collect(Collectors.toSet());

    private final JavaClasses classes;

    CodeReads(JavaClasses classes) {
        this.classes = classes;
    }

    /** Returns the components of projects, and what is derived from them. */
    Set<String> of(String rules) {
        return components(all(rules));
    }

    private static Set<String> components(Set<String> reads) {
        return reads.stream().filter(read -> !read.contains(".")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the components of what projects and portfolios consist of, each with its type: {@code Risk.probability}. */
    Set<String> parts(String rules) {
        return all(rules).stream().filter(read -> read.contains(".")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the components that a method of a project follows from. */
    Set<String> ofMethod(String name) {
        Set<String> read = new TreeSet<>();
        follow(classes.get(Project.class).getMethods().stream()
                .filter(method -> method.getName().equals(name))
                .collect(Collectors.toSet()), read);
        return components(read).stream()
                .flatMap(one -> Derived.components(one).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> all(String rules) {
        String code = PACKAGE.matcher(NO_CODE.matcher(rules).replaceAll(" ")).replaceAll(" ");
        Set<String> words = NO_WORD.splitAsStream(code).collect(Collectors.toSet());
        Set<String> read = new TreeSet<>(COMPONENTS);
        read.retainAll(namedNotHeld(rules));
        follow(entries(words, read), read);
        return read;
    }

    /** Notes what methods read of projects, and all that they call. */
    private void follow(Set<? extends JavaCodeUnit> entries, Set<String> read) {
        Deque<JavaCodeUnit> open = new ArrayDeque<>(entries);
        Set<JavaCodeUnit> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            reached(open.pop(), read).filter(seen::add).forEach(open::push);
        }
    }

    /** Returns the words in quotes that a text asks for by name. */
    private static Set<String> namedNotHeld(String rules) {
        return NOT_HELD.matcher(rules).results()
                .flatMap(call -> NO_WORD.splitAsStream(call.group(1)))
                .collect(Collectors.toSet());
    }

    /** Returns the methods that a text with these words may call itself. */
    private Set<JavaCodeUnit> entries(Set<String> words, Set<String> read) {
        Deque<JavaClass> open = new ArrayDeque<>();
        classes.stream().filter(type -> words.contains(type.getSimpleName())).forEach(open::push);
        Set<JavaClass> types = new HashSet<>(open);
        Set<JavaCodeUnit> entries = new HashSet<>();
        while (!open.isEmpty()) {
            for (JavaMethod method : open.pop().getAllMethods()) {
                if (called(method, words)) {
                    if (!noted(method.getOwner(), method.getName(), read)) {
                        entries.add(method);
                    }
                    method.getReturnType().getAllInvolvedRawTypes().stream()
                            .filter(this::known)
                            .filter(types::add)
                            .forEach(open::push);
                }
            }
        }
        return entries;
    }

    private static boolean called(JavaMethod method, Set<String> words) {
        String name = method.getName();
        return words.contains(name) || words.contains(property(name, "is")) || words.contains(property(name, "get"));
    }

    private static String property(String method, String prefix) {
        return method.length() > prefix.length() && method.startsWith(prefix)
                ? Character.toLowerCase(method.charAt(prefix.length())) + method.substring(prefix.length() + 1)
                : method;
    }

    /** Returns what a method may call, and notes what it reads of projects. */
    private Stream<JavaCodeUnit> reached(JavaCodeUnit from, Set<String> read) {
        Set<JavaCodeUnit> found = new HashSet<>();
        for (JavaAccess<?> access : from.getAccessesFromSelf()) {
            JavaClass owner = access.getTargetOwner();
            if (!noted(owner, access.getName(), read) && known(owner)) {
                owner.getStaticInitializer().ifPresent(found::add);
                targets(access).forEach(found::add);
            }
        }
        return found.stream();
    }

    private Stream<? extends JavaCodeUnit> targets(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target)) {
            return Stream.of();
        }
        JavaClass owner = access.getTargetOwner();
        if (owner.getName().equals(SUMMARY) || owner.isAssignableTo(SUMMARY) && target.getName().equals("<init>")) {
            return owner.getCodeUnits().stream();
        }
        Stream<JavaClass> owners = Stream.concat(
                Stream.of(owner), Stream.concat(owner.getAllSubclasses().stream(), owner.getAllRawInterfaces().stream()));
        Stream<JavaClass> above = owner.getAllRawSuperclasses().stream();
        return Stream.concat(owners, above)
                .filter(this::known)
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getName().equals(target.getName())
                        || Set.of("compareTo", "compare").contains(unit.getName()));
    }

    /**
     * Notes what a component stands for, and tells whether it is one of a project, or of what a project brings along. Components of
     * parts are noted too, and followed, because some have code of their own.
     */
    private static boolean noted(JavaClass owner, String name, Set<String> read) {
        if (!owner.isEquivalentTo(Project.class) && owner.isRecord() && owner.tryGetField(name).isPresent()) {
            read.add(owner.getSimpleName() + "." + name);
        }
        String source = null;
        if (owner.isEquivalentTo(Project.class) && (COMPONENTS.contains(name) || DERIVED.contains(name))) {
            source = name;
        } else if (owner.isEquivalentTo(Governed.class)) {
            source = OF_GOVERNED.get(name);
        }
        if (source != null) {
            read.add(source);
        }
        return source != null;
    }

    private boolean known(JavaClass type) {
        return classes.contain(type.getName());
    }
}
