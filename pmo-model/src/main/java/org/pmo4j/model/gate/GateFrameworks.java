package org.pmo4j.model.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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
        List<CsvRow> gates = CsvReader.read(GateFrameworks.class, "gates.csv");
        List<CsvRow> words = CsvReader.read(GateFrameworks.class, "decision-words.csv");
        Map<String, GateFramework> frameworks = new LinkedHashMap<>();
        for (CsvRow row : CsvReader.read(GateFrameworks.class, "gate-frameworks.csv")) {
            String id = row.text("id");
            frameworks.put(
                    id, new GateFramework(id, gates(id, gates), words(id, words), row.number("confidenceLevels")));
        }
        return frameworks;
    }

    private static List<GateDefinition> gates(String framework, List<CsvRow> rows) {
        List<GateDefinition> gates = new ArrayList<>();
        for (CsvRow row : rows) {
            if (row.text("framework").equals(framework)) {
                TreeSet<GovernanceRole> roles = new TreeSet<>();
                for (String role : row.values("decisionRoles")) {
                    roles.add(GovernanceRole.valueOf(role));
                }
                gates.add(new GateDefinition(
                        row.text("id"), row.number("sequence"), row.text("nameEn"), row.optionalText("nameZh"), roles));
            }
        }
        return gates;
    }

    private static List<DecisionWord> words(String framework, List<CsvRow> rows) {
        List<DecisionWord> words = new ArrayList<>();
        for (CsvRow row : rows) {
            if (row.text("framework").equals(framework)) {
                words.add(new DecisionWord(
                        row.text("word"),
                        row.optionalText("wordZh"),
                        row.optionalConstant("decision", GateDecision.class)));
            }
        }
        return words;
    }
}
