package org.pmo4j.model.gate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.internal.CsvReader;
import org.pmo4j.model.internal.CsvRow;

/**
 * The gate frameworks of the field, for example PM2 (EU) with the gates RfP, RfE and RfC: PMBOK, Cooper Stage-Gate, UK
 * Gateway (OGC, IPA, NISTA), PRINCE2, PM², NASA NPR 7120.5, Huawei IPD (decision and technical reviews), US DoD and the
 * Chinese GB/T, which names no gates.
 *
 * <p>What a decision word means is our mapping where the framework does not say it. A refusal is STOP where another word
 * of the same framework sends work back (PRINCE2, IPD decisions): it is then meant for good. Where no word does, a
 * refusal leaves the project in its phase and is RECYCLE. Words that are no decision about passing the gate, such as the
 * recommendations of the UK Gateway, have no canonical decision. The UK scale of confidence is held with the five levels
 * used until 2021; {@link DeliveryConfidence#threeLevel} brings a rating to the three levels used since.
 *
 * <p>Read once, at first use.
 */
public final class GateFrameworks {

    private static final Map<String, GateFramework> BY_ID = read();
    private static final List<GateFramework> ALL = List.copyOf(BY_ID.values());

    private GateFrameworks() {}

    /**
     * Lists the frameworks.
     *
     * @return ten frameworks, PMBOK first
     */
    public static List<GateFramework> all() {
        return ALL;
    }

    /**
     * Finds a framework.
     *
     * @param id the id, for example PM2 (EU)
     * @return the framework; null if the catalogue does not hold it
     */
    public static @Nullable GateFramework find(String id) {
        return BY_ID.get(id);
    }

    private static Map<String, GateFramework> read() {
        Map<String, List<GateDefinition>> gates = readGates();
        Map<String, List<DecisionWord>> words = readWords();
        Map<String, GateFramework> frameworks = new LinkedHashMap<>();
        for (CsvRow row : CsvReader.read(GateFrameworks.class, "gate-frameworks.csv")) {
            String id = row.text("id");
            frameworks.put(
                    id,
                    new GateFramework(
                            id,
                            gates.getOrDefault(id, List.of()),
                            words.getOrDefault(id, List.of()),
                            row.number("confidenceLevels")));
        }
        return frameworks;
    }

    private static Map<String, List<GateDefinition>> readGates() {
        Map<String, List<GateDefinition>> gates = new HashMap<>();
        for (CsvRow row : CsvReader.read(GateFrameworks.class, "gates.csv")) {
            Set<GovernanceRole> roles = EnumSet.noneOf(GovernanceRole.class);
            for (String role : row.values("decisionRoles")) {
                roles.add(GovernanceRole.valueOf(role));
            }
            append(gates, row.text("framework"), new GateDefinition(
                    row.text("id"), row.number("sequence"), row.text("nameEn"), row.optionalText("nameZh"), roles));
        }
        return gates;
    }

    private static Map<String, List<DecisionWord>> readWords() {
        Map<String, List<DecisionWord>> words = new HashMap<>();
        for (CsvRow row : CsvReader.read(GateFrameworks.class, "decision-words.csv")) {
            append(words, row.text("framework"), new DecisionWord(
                    row.text("word"), row.optionalText("wordZh"), row.optionalConstant("decision", GateDecision.class)));
        }
        return words;
    }

    private static <T> void append(Map<String, List<T>> lists, String framework, T entry) {
        List<T> list = lists.get(framework);
        if (list == null) {
            list = new ArrayList<>();
            lists.put(framework, list);
        }
        list.add(entry);
    }
}
