package org.pmo4j.rules.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.pmo4j.rules.authoring.PolicyPack;
import org.pmo4j.rules.authoring.PolicyPackProvider;

/** The packs that jars on the class path declare. */
public final class DeclaredPacks {

    private DeclaredPacks() {}

    /**
     * Finds them.
     *
     * @return the packs by name: the order of the class path is not the order of reports
     * @throws IllegalArgumentException if a provider cannot be used; the message names every fault
     */
    public static List<PolicyPack> find(ClassLoader classLoader) {
        List<PolicyPack> packs = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        Iterator<PolicyPackProvider> providers =
                ServiceLoader.load(PolicyPackProvider.class, classLoader).iterator();
        while (providers.hasNext()) {
            try {
                packs.add(providers.next().pack());
            } catch (ServiceConfigurationError e) {
                faults.add(e.getMessage());
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    "packs on the class path cannot be used:\n  " + String.join("\n  ", faults));
        }
        packs.sort(Comparator.comparing(PolicyPack::name));
        return packs;
    }
}
