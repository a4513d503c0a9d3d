package org.pmo4j.examples.qinghe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.pmo4j.model.gate.GateFramework;
import org.pmo4j.model.json.GateFrameworkJson;
import org.pmo4j.rules.authoring.PolicyPack;
import org.pmo4j.rules.authoring.PolicyPackProvider;

/** The pack of Qinghe Instruments, found by every program that has this jar on its class path. */
public final class QinghePack implements PolicyPackProvider {

    @Override
    public PolicyPack pack() {
        return PolicyPack.onClassPath(
                        "qinghe", "org/pmo4j/examples/packs/qinghe", QinghePack.class.getClassLoader())
                .with(new FewRisksPassedOn(framework()));
    }

    private static GateFramework framework() {
        try (InputStream in = QinghePack.class.getResourceAsStream("gate-framework.json")) {
            return GateFrameworkJson.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the gate framework is part of this jar", e);
        }
    }
}
