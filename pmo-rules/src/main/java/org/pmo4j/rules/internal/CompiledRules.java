package org.pmo4j.rules.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.pmo4j.rules.Policy;

/** Rules that are compiled from their files when the program runs. */
public final class CompiledRules extends RuleSource {

    private final List<Policy> policies;
    private final List<DrlFile> files;
    private final String hash;
    private final ClassLoader classLoader;

    /**
     * One pack.
     *
     * @param name its name
     * @param files its files in the order of their names; {@link PolicyLint} has passed them
     */
    public record Pack(String name, List<DrlFile> files) {}

    public CompiledRules(List<Pack> packs, ClassLoader classLoader) {
        this.files = packs.stream().flatMap(pack -> pack.files().stream()).toList();
        this.policies = packs.stream()
                .flatMap(pack -> pack.files().stream().map(file -> file.policy(pack.name())))
                .toList();
        this.hash = String.join("", packs.stream().map(pack -> PackIndex.hash(pack.files())).toList());
        this.classLoader = classLoader;
    }

    @Override
    public List<Policy> policies() {
        return policies;
    }

    @Override
    public String hash() {
        return hash;
    }

    @Override
    KieBase rules(RuleFilter filter) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, classLoader));
        for (DrlFile file : files) {
            if (file.rules().stream().anyMatch(rule -> filter.accepts(rule.name()))) {
                var resource = ResourceFactory.newByteArrayResource(file.text().getBytes(StandardCharsets.UTF_8));
                resource.setSourcePath(file.fileName());
                builder.add(resource, ResourceType.DRL);
            }
        }
        if (builder.hasErrors()) {
            throw new IllegalArgumentException("policies do not compile:\n  "
                    + builder.getErrors().stream()
                            .map(error -> error.getResource().getSourcePath() + ": " + error.getMessage())
                            .collect(Collectors.joining("\n  ")));
        }
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(
                RuleBaseFactory.newKnowledgeBaseConfiguration(null, new ClassLoader[] {classLoader}));
        base.addPackages(builder.getKnowledgePackages());
        remove(base, filter);
        return base;
    }

    /** Takes single rules out again: a file is compiled as a whole, because its rules extend each other. */
    private static void remove(InternalKnowledgeBase base, RuleFilter filter) {
        base.getKiePackages().forEach(kiePackage -> List.copyOf(kiePackage.getRules()).stream()
                .filter(rule -> !filter.accepts(rule.getName()))
                .forEach(rule -> base.removeRule(kiePackage.getName(), rule.getName())));
    }
}
