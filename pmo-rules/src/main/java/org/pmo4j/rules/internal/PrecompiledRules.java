package org.pmo4j.rules.internal;

import java.util.List;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.pmo4j.rules.Policy;

/** Rules that the build compiled into classes. */
public final class PrecompiledRules extends RuleSource {

    private final List<PackIndex> packs;
    private final List<Model> models;

    /**
     * Finds packs on the class path.
     *
     * @throws IllegalArgumentException if one of them is not there
     */
    public PrecompiledRules(List<String> packs, ClassLoader classLoader) {
        this.packs = packs.stream().map(pack -> index(pack, classLoader)).toList();
        this.models = this.packs.stream()
                .flatMap(index -> index.models().stream())
                .map(model -> load(model, classLoader))
                .toList();
    }

    /**
     * Finds the classes that the build made of a pack.
     *
     * @param pack the pack with its files
     * @return the rules; null where the class path holds no classes of the pack, or classes of other texts
     */
    public static @Nullable PrecompiledRules of(CompiledRules.Pack pack, ClassLoader classLoader) {
        PackIndex index = PackIndex.read(pack.name(), classLoader);
        return index != null && index.hash().equals(PackIndex.hash(pack.files()))
                ? new PrecompiledRules(List.of(pack.name()), classLoader)
                : null;
    }

    private static PackIndex index(String pack, ClassLoader classLoader) {
        PackIndex index = PackIndex.read(pack, classLoader);
        if (index == null) {
            throw new IllegalArgumentException("there is no pack '" + pack + "' on the class path; the library brings "
                    + BuiltInPacks.NAMES);
        }
        return index;
    }

    private static Model load(String name, ClassLoader classLoader) {
        try {
            return (Model) Class.forName(name, true, classLoader).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled rules " + name + " cannot be loaded", e);
        }
    }

    @Override
    public List<Policy> policies() {
        return packs.stream().flatMap(index -> index.policies().stream()).toList();
    }

    @Override
    public String hash() {
        return String.join("", packs.stream().map(PackIndex::hash).toList());
    }

    @Override
    KieBase rules(RuleFilter filter) {
        return KieBaseBuilder.createKieBaseFromModel(
                models.stream().map(model -> part(model, filter)).toList());
    }

    /** Returns the part of a model whose rules pass a filter; policies hold rules and a global, and nothing else. */
    private static Model part(Model whole, RuleFilter filter) {
        return new ModelImpl(whole.getName())
                .withGlobals(whole.getGlobals())
                .withRules(whole.getRules().stream().filter(rule -> filter.accepts(rule.getName())).toList());
    }
}
