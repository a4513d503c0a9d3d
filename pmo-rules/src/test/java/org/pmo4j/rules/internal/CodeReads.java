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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.authoring.GovernedPortfolio;

/**
 * Which components of projects the text of a policy can read, found without running it: every method of the model that the text
 * may call, by its name and the types that the text names or comes to, and all that these methods call in turn. It may find too
 * much, not too little. That two projects are compared counts for nothing: in one portfolio no two have the same id.
 */
final class CodeReads {

    private static final Pattern NO_CODE = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*|\"[^\"]*\"|@\\w+");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package .*$|^import (static )?([\\w]+\\.)+");
    private static final Pattern NO_WORD = Pattern.compile("\\W+");
    private static final Set<String> COMPONENTS = Arrays.stream(Project.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());

    private final JavaClasses classes;

    CodeReads(JavaClasses classes) {
        this.classes = classes;
    }

    Set<String> of(String rules) {
        String code = PACKAGE.matcher(NO_CODE.matcher(rules).replaceAll(" ")).replaceAll(" ");
        Set<String> words = NO_WORD.splitAsStream(code).collect(Collectors.toSet());
        Set<String> read = new TreeSet<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>(entries(words, read));
        Set<JavaCodeUnit> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            reached(open.pop(), read).filter(seen::add).forEach(open::push);
        }
        return read;
    }

    /** Returns the methods that a text with these words may call itself. */
    private Set<JavaCodeUnit> entries(Set<String> words, Set<String> read) {
        Deque<JavaClass> open = new ArrayDeque<>(List.of(
                classes.get(GovernedPortfolio.class), classes.get(Portfolio.class)));
        classes.stream().filter(type -> words.contains(type.getSimpleName())).forEach(open::push);
        Set<JavaClass> types = new HashSet<>(open);
        Set<JavaCodeUnit> entries = new HashSet<>();
        while (!open.isEmpty()) {
            for (JavaMethod method : open.pop().getAllMethods()) {
                if (called(method, words)) {
                    if (component(method.getOwner(), method.getName())) {
                        read.add(method.getName());
                    } else {
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
            if (component(owner, access.getName())) {
                read.add(access.getName());
            } else if (known(owner)) {
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
        Stream<JavaClass> owners = Stream.concat(
                Stream.of(owner), Stream.concat(owner.getAllSubclasses().stream(), owner.getAllRawInterfaces().stream()));
        Stream<JavaClass> above = owner.getAllRawSuperclasses().stream();
        return Stream.concat(owners, above)
                .filter(this::known)
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getName().equals(target.getName())
                        || Set.of("compareTo", "compare").contains(unit.getName()));
    }

    private static boolean component(JavaClass owner, String name) {
        return owner.isEquivalentTo(Project.class) && COMPONENTS.contains(name);
    }

    private boolean known(JavaClass type) {
        return classes.contain(type.getName());
    }
}
