package org.pmo4j.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * Drools as its tutorials teach it: every entry of every register is a fact in one session, and rules that are compiled when
 * the program starts join them by their ids.
 */
final class NaiveJoins {

    private final KieBase rules;

    NaiveJoins(Collection<String> policies) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        for (String policy : policies) {
            builder.add(ResourceFactory.newByteArrayResource(file(policy + ".drl")), ResourceType.DRL);
        }
        if (builder.hasErrors()) {
            throw new IllegalStateException(builder.getErrors().toString());
        }
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase();
        base.addPackages(builder.getKnowledgePackages());
        rules = base;
    }

    private static byte[] file(String name) {
        try (InputStream file = NaiveJoins.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Verdicts judge(List<Object> facts) {
        Verdicts verdicts = new Verdicts();
        KieSession session = rules.newKieSession();
        try {
            session.setGlobal("verdicts", verdicts);
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return verdicts;
    }
}
