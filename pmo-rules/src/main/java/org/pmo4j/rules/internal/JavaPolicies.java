package org.pmo4j.rules.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.authoring.JavaPolicy;
import org.pmo4j.rules.authoring.PolicyMetadata;

/** The policies of one pack that are written in Java. */
public final class JavaPolicies extends PolicySource {

    private static final Pattern ID = Pattern.compile("[A-Z]{3,4}-\\d{3}");

    private final List<Entry> entries;

    /** A policy and what is written about it. */
    record Entry(Policy policy, JavaPolicy java) {}

    /**
     * @param policies the policies; {@link #faults} has found nothing wrong with them
     */
    public JavaPolicies(String pack, List<JavaPolicy> policies) {
        this.entries = policies.stream()
                .map(java -> new Entry(policy(pack, java), java))
                .sorted(Comparator.comparing(entry -> entry.policy().id()))
                .toList();
    }

    /** Returns what is wrong with what is written about policies, each with the name of the class. */
    public static List<String> faults(List<JavaPolicy> policies) {
        List<String> faults = new ArrayList<>();
        for (JavaPolicy java : policies) {
            faultsOf(java).forEach(fault -> faults.add(java.getClass().getName() + ": " + fault));
        }
        return faults;
    }

    private static List<String> faultsOf(JavaPolicy java) {
        PolicyMetadata metadata = java.getClass().getAnnotation(PolicyMetadata.class);
        if (metadata == null) {
            return List.of("the class carries no @PolicyMetadata");
        }
        List<String> faults = new ArrayList<>();
        if (!ID.matcher(metadata.id()).matches()) {
            faults.add("id '" + metadata.id() + "' is not of the form ABC-001");
        }
        if (java instanceof JavaPolicy.OnProject && java instanceof JavaPolicy.OnPortfolio) {
            faults.add("it judges either projects or the portfolio");
        }
        texts(metadata).forEach((name, text) -> {
            if (text.isBlank() && !name.equals("parameters") && !name.equals("registers")) {
                faults.add(name + " is blank");
            }
        });
        if (faults.isEmpty()) {
            try {
                faults.addAll(PolicyWords.faults(policy("-", java)));
            } catch (IllegalArgumentException e) {
                faults.add(e.getMessage());
            }
        }
        return faults;
    }

    private static Policy policy(String pack, JavaPolicy java) {
        PolicyMetadata metadata = java.getClass().getAnnotation(PolicyMetadata.class);
        Map<String, String> texts = texts(metadata);
        texts.put("level", (java instanceof JavaPolicy.OnProject ? Policy.Level.PROJECT : Policy.Level.PORTFOLIO).name());
        return DrlFile.policy(metadata.id(), pack, texts);
    }

    private static Map<String, String> texts(PolicyMetadata metadata) {
        Map<String, String> texts = new HashMap<>();
        texts.put("title", metadata.title());
        texts.put("title_zh", metadata.titleZh());
        texts.put("severity", metadata.severity().name());
        texts.put("enforcement", metadata.enforcement().name());
        texts.put("addressee", metadata.addressee().name());
        texts.put("subject", metadata.subject());
        texts.put("registers", String.join(",", metadata.registers()));
        texts.put("parameters", String.join(";", metadata.parameters()));
        texts.put("references", metadata.references());
        texts.put("message", metadata.message());
        texts.put("message_zh", metadata.messageZh());
        texts.put("remedy", metadata.remedy());
        texts.put("remedy_zh", metadata.remedyZh());
        texts.put("at_gate", metadata.atGate().name());
        texts.put("since", metadata.since());
        return texts;
    }

    @Override
    public List<Policy> policies() {
        return entries.stream().map(Entry::policy).toList();
    }

    /** Returns a hash of the metadata and of the class of each policy; classes that a policy calls do not count. */
    @Override
    public String hash() {
        StringBuilder texts = new StringBuilder();
        entries.forEach(entry -> texts.append(entry.policy()).append(code(entry.java().getClass())));
        return PackIndex.sha256(texts.toString());
    }

    private static String code(Class<?> type) {
        String file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
        try (InputStream in = type.getResourceAsStream(file)) {
            return type.getName() + (in == null ? "" : HexFormat.of().formatHex(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("the class " + type.getName() + " cannot be read", e);
        }
    }

    @Override
    Runner runner(Map<String, Integer> positions) {
        return new JavaRunner(entries, positions);
    }
}
