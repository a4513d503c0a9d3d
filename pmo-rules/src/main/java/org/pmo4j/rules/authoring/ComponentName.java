package org.pmo4j.rules.authoring;

import org.pmo4j.model.Localized;
import org.pmo4j.rules.Language;

/** A component of the model as a value of evidence, for example {@code owner}, 责任人(owner). */
record ComponentName(String component) implements Localized {

    @Override
    public String nameEn() {
        return component;
    }

    @Override
    public String nameZh() {
        return Language.ZH.component(component);
    }

    @Override
    public String toString() {
        return component;
    }
}
